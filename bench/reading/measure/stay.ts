import type { Browser } from 'playwright-core';
import type { SiteServer } from '../serve';
import { type Traffic, trafficOf } from './traffic';

/** How long a reader stays, in milliseconds: beyond what a page may wait before it fetches what is wanted later. */
export const stay = 30_000;

/** Opens a page with nothing kept, touches nothing, and tells what it has loaded by the end of the stay. */
export async function stayOn(
  browser: Browser,
  server: SiteServer,
  address: string,
): Promise<Traffic> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    server.takeSent();
    await page.goto(server.origin + address, { waitUntil: 'load' });
    await page.waitForTimeout(stay);
    return trafficOf(server.takeSent());
  } finally {
    await context.close();
  }
}
