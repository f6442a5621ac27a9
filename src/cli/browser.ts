import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { siteDir } from './site-dir';

/** What to say where no browser can be had. `named` is what `CHROMIUM_PATH` holds. */
export function noBrowser(named: string | undefined): string {
  if (named) {
    return (
      `\`CHROMIUM_PATH\` is \`${named}\`, which does not start: ` +
      'name a Chrome or Chromium that does, or unset it.'
    );
  }
  return (
    'The browser tests need Chrome or Chromium, and none was found or could be installed: ' +
    'install one, or name one with `CHROMIUM_PATH=/path/to/chromium npm test`.'
  );
}

/** What a browser is started with: quiet, and without a sandbox, which containers and root do not allow. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A Chrome or Chromium that is there and starts; nothing is installed. */
export function findInstalledBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return (named ? [named] : installedBrowsers()).find(starts);
}

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome or Chromium that starts: the one named by `CHROMIUM_PATH`, an installed one, Playwright's
 * own, or one installed now by Playwright or by the system's package manager.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return starts(named) ? named : undefined;
  return (
    installedBrowsers().find(starts) ??
    (downloadBrowser() ? installedBrowsers().find(starts) : undefined) ??
    (installPackage() ? installedBrowsers().find(starts) : undefined)
  );
}

function installedBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...applications, chromium.executablePath()].filter((file) => existsSync(file));
}

function starts(file: string): boolean {
  // Windows' Chrome opens a window instead of printing its version.
  if (process.platform === 'win32') return existsSync(file);
  return spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

function downloadBrowser(): boolean {
  console.log('No Chrome or Chromium is installed: asking Playwright for one …');
  const cli = path.join(siteDir, 'node_modules/playwright-core/cli.js');
  const args = [cli, 'install', '--no-shell', 'chromium'];
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  return status === 0;
}

/** Installs Debian's Chromium where this user may. */
function installPackage(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  console.log('Playwright could not download one: asking the package manager …');
  const root = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...root, 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: 'ignore', timeout: 600_000 }).status === 0;
  };
  return (
    apt('update') &&
    apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  );
}
