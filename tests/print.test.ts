import type { BrowserContext } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
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

describe('sheets', () => {
  it.each([
    ['', '腾讯云金融手册 · 2026-11 版 · 方法'],
    ['/en', 'Tencent Cloud Finance Handbook · Edition 2026-11 · Method'],
  ])('below %s say what they are of, and their number', async (prefix, head) => {
    const page = await reader.newPage();
    await visit(page, `${site.origin}${prefix}/docs/2026-11/methodology`);
    const sheets = await textOfSheets(await page.pdf());
    await page.close();
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, text] of sheets.entries()) {
      expect(text.startsWith(`${head.replaceAll(' ', '')}${index + 1}`)).toBe(true);
    }
  });

  it('number what leads to the web, and list the addresses at the end', async () => {
    const page = await reader.newPage();
    await visit(page, `${site.origin}/docs/2026-11/methodology`);
    const [link] = await page.locator('[data-link-number]').all();
    const address = await link?.getAttribute('href');
    const text = (await textOfSheets(await page.pdf())).join('');
    await page.close();
    expect(address).toMatch(/^https:/);
    expect(text).toContain(`文中链接的网址链1${address}`);
  });

  it('have notes at their end, in place of brackets within sentences and cells', async () => {
    const page = await reader.newPage();
    await visit(page, `${site.origin}/docs/2026-11/banking`);
    const before = await page.locator('.theme-doc-markdown').innerHTML();
    const text = (await textOfSheets(await page.pdf())).join('');
    expect(text).toMatch(/至少20\[1\]注1个工作日报告/);
    expect(text).toMatch(/注1按141号文\(/);
    expect(await page.locator('.theme-doc-markdown').innerHTML()).toBe(before);
    await page.close();
  });

  it('are light where the screen is dark', async () => {
    const dark = await site.browser.newContext({ colorScheme: 'dark' });
    const colours = async (scheme: 'dark' | 'light', medium: 'print' | 'screen') => {
      const page = await dark.newPage();
      await page.emulateMedia({ colorScheme: scheme, media: medium });
      await visit(page, `${site.origin}/docs/2026-11/tencent-vs-alibaba`);
      await settle(page);
      const found = await page.evaluate(() =>
        ['body', 'h1', 'figure svg [class*="stroke_"]', 'table th'].map((part) => {
          const { color, backgroundColor, stroke } = getComputedStyle(
            document.querySelector(`main ${part}, ${part}`) as Element,
          );
          return [color, backgroundColor, stroke];
        }),
      );
      await page.close();
      return found;
    };
    const onPaper = await colours('dark', 'print');
    expect(onPaper).toEqual(await colours('light', 'print'));
    expect(onPaper).not.toEqual(await colours('dark', 'screen'));
    await dark.close();
  });
});

/**
 * The text of each sheet of a PDF, without spaces. A browser may take a radical for the ideograph that
 * looks the same.
 */
async function textOfSheets(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replace(/[\s\u2060]/g, '').normalize('NFKC'));
}
