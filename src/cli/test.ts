import { spawnSync } from 'node:child_process';
import { findBrowser, noBrowser } from './browser';
import { buildIfStale, site } from './site-build';
import { siteDir } from './site-dir';

/** Runs every check, builds the site and runs every test. Arguments go to the test runner. */
function test(args: string[]): boolean {
  const browser = findBrowser();
  if (!browser) {
    console.error(noBrowser(process.env.CHROMIUM_PATH));
    return false;
  }
  console.log(`Browser tests use ${browser}`);
  const env = { ...process.env, CHROMIUM_PATH: browser };
  return (
    run('npm', ['run', '--silent', 'check'], env) &&
    buildIfStale(site) &&
    run('npm', ['exec', '--no', '--', 'vitest', 'run', ...args], env)
  );
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: siteDir, stdio: 'inherit', env, shell }).status === 0;
}

process.exitCode = test(process.argv.slice(2)) ? 0 : 1;
