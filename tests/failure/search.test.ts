import { describe, expect, it } from 'vitest';
import { serveBuiltSite } from '../support/built-site';
import { running } from '../support/looking';
import { cut, lose } from '../support/network';
import { latest } from '../support/pages';

/* The search without its index: what is said, and what leads on. `search/interface.test.ts` has damaged files. */

const site = serveBuiltSite();
const index = '**/search-index/**';

describe.concurrent.each([
  { prefix: '', says: /找不到搜索索引/, unreachable: /取不到搜索索引/, retry: '重试' },
  {
    prefix: '/en',
    says: /is not where it should be/,
    unreachable: /cannot be reached/,
    retry: 'Try again',
  },
])('below $prefix/', ({ prefix, says, unreachable, retry }) => {
  it('the page of the search says so, leads to the contents of each edition, and recovers', async () => {
    const page = await site.browser.newPage();
    await lose(page, index);
    await page.goto(`${site.origin}${prefix}/search/?q=TDSQL`);
    await page.getByRole('alert').filter({ hasText: says }).waitFor();
    const contents = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(
      await contents.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([latest, '2020-10', 'next'].map((edition) => `${prefix}/docs/${edition}/overview`));
    await page.unroute(index);
    await page.getByRole('button', { name: retry }).click();
    await page.locator('[data-search-hit]').first().waitFor();
    await page.close();
  });

  it('so does its dialog, over whatever page', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    await running(page);
    await cut(page, index);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('TDSQL');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').filter({ hasText: unreachable }).waitFor();
    await dialog.locator(`a[href="${prefix}/docs/${latest}/overview"]`).click();
    await page.waitForURL(`**${prefix}/docs/${latest}/overview`);
    await page.close();
  });

  it('without scripts it says what it needs, and leads to the contents all the same', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}${prefix}/search/?q=TDSQL`);
    await page.getByText(/JavaScript/).waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.locator(`main a[href="${prefix}/docs/${latest}/overview"]`).click();
    await page.waitForURL(`**${prefix}/docs/${latest}/overview`);
    await context.close();
  });
});
