import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveBuiltSite } from './support/built-site';
import { paper, settle, visit } from './support/looking';

/* What a reader has in hand who prints a page. */

const site = serveBuiltSite();

let reader: BrowserContext;
beforeAll(async () => {
  reader = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
});

/** Pages that between them hold every sort of table, chart, diagram and list. */
const slugs = ['tencent-vs-alibaba', 'banking', 'history', 'tdsql'];

describe.concurrent.each(['', '/en'])('on paper, pages below %s/docs', (prefix) => {
  it.each(slugs)('lose nothing of %s but what only works on a screen', async (slug) => {
    const page = await reader.newPage();
    await visit(page, `${site.origin}${prefix}/docs/next/${slug}`);
    const readings = await page.evaluateHandle(() => window.look.readStates());
    const hidden = await page.evaluateHandle(() => window.look.readFolded());
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await settle(page);
    const look = await page.evaluate(() => ({
      wider: [...window.look.misfits(), ...window.look.strays(), ...window.look.scrollers()],
      closed: window.look.closedDetails(),
      useless: window.look.uselessOnPaper(),
      unaddressed: window.look.unaddressedSources(),
      sources: document.querySelectorAll('[id^="source-"]').length,
    }));
    const lost = await readings.evaluate((all) => window.look.lostTexts(all));
    const folded = await hidden.evaluate((all) => window.look.lostTexts(all));
    await page.close();
    expect(look).toEqual({
      wider: [],
      closed: [],
      useless: [],
      unaddressed: [],
      sources: expect.any(Number),
    });
    expect(look.sources).toBeGreaterThan(0);
    expect([...lost, ...folded]).toEqual([]);
  });
});
