import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveBuiltSite } from '../support/built-site';
import { watchFaults } from '../support/faults';
import { running } from '../support/looking';
import { addressesIn, latest } from '../support/pages';

/* A browser that lets nothing be stored. */

const site = serveBuiltSite();

/** Every store that a page may reach for throws, as where a reader has turned off site data. */
function block(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    for (const name of ['serviceWorker', 'storage']) {
      Object.defineProperty(Navigator.prototype, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
}

/** Every store is there, and has room for nothing. */
function fill(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

describe.each([
  { prefix: '' as const, says: /浏览器不允许|不支持离线阅读/ },
  { prefix: '/en' as const, says: /does not (allow|support)|does not let/ },
])('pages below $prefix/', ({ prefix, says }) => {
  it('run where nothing may be stored, without a word in the console', async () => {
    const page = await site.browser.newPage();
    await block(page);
    const faults = watchFaults(page, site.origin);
    const beside = addressesIn(prefix).filter((address) => !address.includes('/docs/'));
    const addresses = [...beside, `${prefix}/docs/${latest}/history`, `${prefix}/search/?q=TDSQL`];
    for (const address of addresses) {
      await page.goto(site.origin + address);
      await running(page);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
    expect(faults.filter((fault) => !isRemark(fault))).toEqual([]);
    await page.close();
  });

  it.each([
    ['is blocked', block],
    ['is full', fill],
  ])('change their colours, and are searched, where storage %s', async (_, prepare) => {
    const page = await site.browser.newPage({ colorScheme: 'light' });
    await prepare(page);
    const faults = watchFaults(page, site.origin);
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    const colours = page.locator('.navbar [class*="olorMode"] button');
    await colours.click();
    await page.locator('html[data-theme-choice="light"]').waitFor({ state: 'attached' });
    await colours.click();
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('TDSQL');
    await page.locator('[data-search-hit]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(faults.filter((fault) => !isRemark(fault))).toEqual([]);
    await page.close();
  });

  it('say why nothing can be kept for reading offline', async () => {
    const page = await site.browser.newPage();
    await block(page);
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    await running(page);
    await page.locator('.theme-doc-footer').scrollIntoViewIfNeeded();
    await page
      .getByRole('group', { name: /^(离线阅读|Offline reading)$/ })
      .getByText(says)
      .waitFor();
    await page.close();
  });
});

/** What Docusaurus tells of it whoever looks into the console. */
function isRemark(fault: string): boolean {
  return /^Docusaurus (browser storage is not available|storage error)/.test(fault);
}
