import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { siteDir } from './site-dir';

// As Node finds packages: those of a copy of this repository may lie in a folder above it.
const bin = require.resolve('@docusaurus/core/bin/docusaurus.mjs');

/**
 * Room for what a build makes and soon drops, in MB: by Node's own measure it would be looked through over and
 * over, for a fifth of the time that reading pages and data takes.
 */
const room = '--max-semi-space-size=64';

/** Where a build reads its configuration; `npm run dev` follows the changes of the file itself. */
const config = path.join(__dirname, 'docusaurus-config.cjs');

interface Options {
  cwd?: string;
  /** What to add to the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Runs Docusaurus's own command line on a site, and tells whether it succeeded. */
export function docusaurus(args: string[], { cwd = siteDir, env = {} }: Options = {}): boolean {
  const { status } = spawnSync(process.execPath, [room, bin, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Starts Docusaurus's own command line on the site, its output for the caller to read.
 * @param preloads - the addresses of modules that its process loads first
 */
export function startDocusaurus(
  args: string[],
  env: Readonly<Record<string, string>>,
  preloads: readonly string[] = [],
): ChildProcess {
  const preloading = preloads.flatMap((module) => ['--import', module]);
  return spawn(process.execPath, [room, ...preloading, bin, ...args, '--config', config], {
    cwd: siteDir,
    env: { ...process.env, ...env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
}
