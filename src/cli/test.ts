import { findBrowser, noBrowser } from './browser';
import { run, UsageProblem } from './command';
import { npm, npmExec } from './npm';
import { buildIfStale, site } from './site-build';

/** Runs every check, builds the site and runs every test. Arguments go to the test runner. */
async function test(args: string[]): Promise<boolean> {
  const browser = findBrowser();
  if (!browser) throw new UsageProblem(noBrowser(process.env.CHROMIUM_PATH));
  console.log(`Browser tests use ${browser}`);
  const env = { ...process.env, CHROMIUM_PATH: browser };
  return (
    npm(['run', '--silent', 'check'], { env }) &&
    (await buildIfStale(site)) &&
    npmExec(['vitest', 'run', ...args], { env })
  );
}

run(test);
