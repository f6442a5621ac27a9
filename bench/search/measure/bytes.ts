import type { Browser } from 'playwright-core';
import type { Engine } from '../engines';
import type { Query } from '../queries-fs';
import type { CountingServer, Traffic } from '../serve';
import { visit } from './visit';

/** Results that are shown first. */
export const shown = 5;

/** What travels until the first results of each query are there, each asked in a fresh state. */
export function measureBytes(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  locale: string,
  sample: readonly Query[],
): Promise<Traffic[]> {
  const address = server.pageOf(engine, locale);
  return visit(browser, address, async (page) => {
    const control = await page.context().newCDPSession(page);
    const sent: Traffic[] = [];
    // MiniSearch loads all of its index whatever is asked.
    for (const { q } of engine === 'minisearch' ? sample.slice(0, 1) : sample) {
      await control.send('Network.clearBrowserCache');
      server.takeTraffic();
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(({ q, shown }) => ask(q, shown), { q, shown });
      sent.push(server.takeTraffic());
    }
    return sent;
  });
}
