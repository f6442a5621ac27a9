import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuiltSite } from '../support/built-site';
import { addressesIn, latest, slugsOf } from '../support/pages';

/* Pages where no script runs: what they say is there, every page is reached by links, and nothing is offered that does nothing. */

const site = serveBuiltSite();

describe.each([
  { prefix: '' as const, other: '/en' },
  { prefix: '/en' as const, other: '' },
])('pages below $prefix/', ({ prefix, other }) => {
  describe.each([
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
  ])('through a window of $width px', (viewport) => {
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      context = await site.browser.newContext({ javaScriptEnabled: false, viewport });
      page = await context.newPage();
    });
    afterAll(() => context.close());

    it('offer nothing that does nothing', async () => {
      const isOther = (address: string) => /\/docs\/(?!next\/)/.test(address);
      for (const address of addressesIn(prefix).filter((address) => !isOther(address))) {
        await page.goto(site.origin + address);
        expect(await deadControls(page), address).toEqual([]);
        expect(await page.locator('h1').count(), address).toBe(1);
      }
    }, 240_000);

    it('lead to every page of the edition, in a list that is in sight or one press away', async () => {
      await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
      const menu = page.locator('.navbar__toggle');
      if (await menu.isVisible()) await menu.click();
      const listed = page.locator('nav.menu .menu__link:visible');
      const addresses = await listed.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      );
      expect(addresses).toEqual(slugsOf(latest).map((slug) => `${prefix}/docs/${latest}/${slug}`));
    });

    it('lead to the other language and to other editions, by touch and by keyboard', async () => {
      const address = `/docs/${latest}/tdsql`;
      await page.goto(site.origin + prefix + address);
      const isWide = viewport.width > 996;
      const menu = page.locator('.navbar__toggle');
      const offered = page.locator(isWide ? '.navbar' : '#menu');
      const [editions, languages] = await page.locator('.navbar .dropdown .navbar__link').all();
      await (isWide ? languages?.focus() : menu.click());
      await offered.locator(`a[href="${other}${address}"]`).click();
      await page.waitForURL(site.origin + other + address);
      await (isWide ? editions?.hover() : menu.click());
      await offered.locator(`a[href="${other}/docs/2020-10/tdsql"]`).click();
      await page.waitForURL(`${site.origin}${other}/docs/2020-10/tdsql`);
    });

    it('show the panel of a claim by a press, and all of a table, a chart and their sources', async () => {
      await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
      await page.locator('article button[popovertarget]').first().click();
      await page.locator('article [popover]:popover-open').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('article table:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('article svg[role="img"]:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('article [id^="source-"]:visible').count()).toBeGreaterThan(10);
    });

    it('are no wider than the window', async () => {
      await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
      const widths = page
        .locator('html, .navbar, main')
        .evaluateAll((elements) =>
          elements.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        );
      expect(Math.max(...(await widths))).toBeLessThanOrEqual(0);
    });
  });
});

/** Buttons and fields in sight that nothing answers without a script. */
function deadControls(page: Page): Promise<string[]> {
  return page
    .locator('button:visible, select:visible, input:visible, textarea:visible')
    .evaluateAll((controls) =>
      controls
        .filter(
          (control) => !control.matches('[popovertarget], form[action] *, form[method="dialog"] *'),
        )
        // The head of a column that scripts would sort by reads as any other.
        .filter((control) => getComputedStyle(control).pointerEvents !== 'none')
        .map((control) => control.outerHTML.replace(/<svg.*?<\/svg>/g, '').slice(0, 120)),
    );
}
