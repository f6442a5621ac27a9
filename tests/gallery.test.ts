import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { galleryPages } from '../src/gallery/_gallery/pages-fs';
import { objections } from './support/axe';
import { watchFaults } from './support/faults';
import { gallery, serveGallery } from './support/gallery';
import type { Reading } from './support/in-page';
import { faultsByKeyboard } from './support/keyboard';
import { paper, settle, under, visit } from './support/looking';

const site = serveGallery();
const repository = path.resolve(import.meta.dirname, '..');

/** Shared by all pages, as by those of one reader: their scripts are fetched and compiled once. */
let reader: BrowserContext;
let scriptless: BrowserContext;
beforeAll(async () => {
  const options = { reducedMotion: 'reduce', viewport: windows[0] } as const;
  reader = await site.browser.newContext(options);
  scriptless = await site.browser.newContext({ ...options, javaScriptEnabled: false });
});

describe.concurrent.each([
  { prefix: '', language: 'zh-Hans' },
  { prefix: '/en', language: 'en' },
])('the gallery in $language', ({ prefix }) => {
  it.each(galleryPages().map((name) => `${prefix}/${name}`))(
    'shows every state on %s as it should be',
    async (address) => {
      const page = await reader.newPage();
      const seen = watchFaults(page, site.origin);
      await visit(page, site.origin + address);
      const readings = await page.evaluateHandle(() => window.look.readStates());
      const faults = [
        ...(await faultsOnScreens(page)),
        ...under('keyboard', await faultsByKeyboard(page)),
        ...under('high contrast', await faultsInHighContrast(page)),
        ...under('axe', await faultsByAxe(page)),
        ...under('paper', await faultsOnPaper(page, readings)),
        ...under('without scripts', await faultsWithoutScripts(address, readings)),
        ...seen,
      ];
      await page.close();
      expect(under(address, faults)).toEqual([]);
    },
    // Long tables take axe a while where other work is being done.
    240_000,
  );
});

/** The windows to look through: the first is the one for everything else. */
const windows = [1440, 1920, 768, 320].map((width) => ({ width, height: 900 }));

type Readings = JSHandle<Reading[]>;

/** What does not fit its place in a window of some width. */
async function faultsOnScreens(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of windows) {
    await page.setViewportSize(size);
    await settle(page);
    const faults = await page.evaluate(() => [
      ...window.look.misfits(),
      ...window.look.strays(),
      ...window.look.cutTexts(),
      ...window.look.cutLabels(),
      ...window.look.overlappingLabels(),
    ]);
    const lost = size.width < 1440 ? [] : await lostHeads(page);
    found.push(...under(`${size.width} px`, [...faults, ...lost]));
  }
  await page.setViewportSize(windows[0] as (typeof windows)[number]);
  await settle(page);
  return found;
}

/** Heads of tables that stay lost: a table learns whether it has room some moments after it was laid out. */
async function lostHeads(page: Page): Promise<string[]> {
  const areAllKept = () => window.look.lostHeads().length === 0;
  await page.waitForFunction(areAllKept, undefined, { timeout: 5000 }).catch(() => undefined);
  return page.evaluate(() => window.look.lostHeads());
}

/** What axe objects to. Of fifty rows it is shown the first few: the others are made as they are. */
async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const fewer = new CSSStyleSheet();
    fewer.replaceSync(
      '[data-state^="fifty"] :is(tr, li):nth-child(n + 7) { display: none !important }',
    );
    document.adoptedStyleSheets = [fewer];
  });
  const found = await objections(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** What says nothing any more where the system's few colours take the place of ours. */
async function faultsInHighContrast(page: Page): Promise<string[]> {
  const fills = await page.evaluateHandle(() => window.look.fillsOf());
  await page.emulateMedia({ forcedColors: 'active' });
  await settle(page);
  const found = [
    ...(await fills.evaluate((fills) => window.look.lostFills(fills))),
    ...(await page.evaluate(() => window.look.lostPresses())),
  ];
  await page.emulateMedia({ forcedColors: 'none' });
  await settle(page);
  return found;
}

/** What paper cuts off or leaves out. */
async function faultsOnPaper(page: Page, readings: Readings): Promise<string[]> {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  await settle(page);
  const misfits = await page.evaluate(() => [
    ...window.look.misfits(),
    ...window.look.strays(),
    ...window.look.cutTexts(),
    ...window.look.scrollers(),
    ...window.look.closedDetails(),
  ]);
  return [...misfits, ...(await readings.evaluate((all) => window.look.lostTexts(all)))];
}

/** What only those read whose browser runs scripts. */
async function faultsWithoutScripts(address: string, readings: Readings): Promise<string[]> {
  const page = await scriptless.newPage();
  await visit(page, site.origin + address, { scripts: false });
  const shown = await page.evaluate(() => window.look.shownStates());
  await page.close();
  return readings.evaluate((all, shown) => window.look.missingTexts(all, shown), shown);
}

describe('the gallery', () => {
  it.each(galleryPages())('has the same states of %s in both languages', (name) => {
    const [chinese, english] = ['', 'en'].map((locale) =>
      statesIn(readFileSync(path.join(gallery.dir, locale, `${name}.html`), 'utf8')),
    );
    expect(chinese?.length).toBeGreaterThan(0);
    expect(english).toEqual(chinese);
    expect(new Set(chinese).size).toBe(chinese?.length);
  });

  it('forgets no component', () => {
    const pages = galleryPages().map((name) =>
      readFileSync(path.join(repository, 'src/gallery', `${name}.tsx`), 'utf8'),
    );
    const folders = readdirSync(path.join(repository, 'src/components'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !exempt.has(entry.name))
      .map(({ name }) => name);
    const forgotten = folders.filter(
      (folder) => !pages.some((page) => page.includes(`/components/${folder}/`)),
    );
    expect(forgotten).toEqual([]);
  });
});

/** Folders that no page of the gallery shows: */
const exempt = new Set([
  'shared', // what others are made of; those parts that can be worked with have pages
]);

function statesIn(html: string): string[] {
  return [...html.matchAll(/ data-state=(?:"([^"]*)"|([^\s>]+))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
