import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile */

/**
 * The packages that a lockfile asks for and an installation lacks or holds in another version.
 * Optional ones do not count: most are for other machines.
 * @param {Lockfile} wanted - `package-lock.json`
 * @param {Lockfile} installed - `node_modules/.package-lock.json`, npm's own record
 * @returns {string[]} their folders: `node_modules/react`
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([folder, { optional, devOptional, link }]) => {
      return folder !== '' && !optional && !devOptional && !link;
    })
    .filter(([folder, { version }]) => installed.packages?.[folder]?.version !== version)
    .map(([folder]) => folder);
}

/**
 * Installs the packages of the lockfile where any is missing.
 * @param {string} siteDir
 * @returns {string | undefined} what went wrong, one sentence
 */
export function installMissing(siteDir) {
  const wanted = readLockfile(path.join(siteDir, 'package-lock.json'));
  const installed = readLockfile(path.join(siteDir, 'node_modules/.package-lock.json'));
  const missing = missingPackages(wanted, installed);
  if (missing.length === 0) return undefined;
  console.log(`Installing packages (${missing.length} missing) …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: siteDir,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return 'npm could not install the packages: see its message above, mend that, then run this again.';
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readLockfile(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
