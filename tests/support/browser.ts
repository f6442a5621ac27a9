import { type Browser, chromium } from 'playwright-core';
import { browserFlags } from '../../src/cli/browser';

/**
 * Starts the browser that `npm test` found, quiet and without a sandbox of its own. Pages have no service
 * worker unless a test asks for it: each would keep an edition of its own.
 */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: browserFlags,
  });
  const newContext = browser.newContext.bind(browser);
  // `newPage` calls it, too.
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  return browser;
}
