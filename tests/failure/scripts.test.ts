import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveBuiltSite } from '../support/built-site';
import { running } from '../support/looking';
import { cut, deploy, lose, scripts } from '../support/network';
import { latest } from '../support/pages';

/* Scripts that do not come, or cannot be read: what a reader has of the page, and is told. */

const site = serveBuiltSite();

const locales = [
  {
    prefix: '',
    says: /有内容没能载入/,
    again: '重新载入',
    close: '关闭',
    slides: '幻灯片',
  },
  {
    prefix: '/en',
    says: /Something could not be loaded/,
    again: 'Load again',
    close: 'Close',
    slides: 'Slides',
  },
] as const;

/** The scripts that belong to a page, without those that are the same for all. */
const parts = /\/assets\/js\/(?!main|runtime)/;

interface Visit {
  page: Page;
  /** What was thrown and caught by nobody. */
  errors: string[];
}

async function open(
  address: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
  viewport = { width: 1200, height: 800 },
): Promise<Visit> {
  const page = await site.browser.newPage({ viewport });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await prepare(page);
  await page.goto(site.origin + address);
  return { page, errors };
}

const noticeOf = (page: Page) => page.locator('#load-failure');

/** Follows a link of the list of pages. */
function follow(page: Page, address: string): Promise<void> {
  return page.locator(`.menu a[href="${address}"]`).click();
}

/** Whether it is the page that was opened, in whole. */
async function reads(page: Page, title: string): Promise<void> {
  expect(await page.locator('h1').innerText()).toContain(title);
  expect(await page.locator('article [id^="source-"]').count()).toBeGreaterThan(10);
}

describe.concurrent.each(locales)('on pages below $prefix/', (words) => {
  const { prefix, says, again, close, slides } = words;
  const docs = `${prefix}/docs/${latest}`;

  it('an old tab goes on to the next page after a deployment, by loading it whole and once', async () => {
    const { page } = await open(`${docs}/tdsql`);
    await running(page);
    const loaded = await deploy(page);
    const isWhole = page.waitForEvent('load');
    await follow(page, `${docs}/insurance`);
    await isWhole;
    await running(page);
    await reads(page, prefix ? 'Insurance' : '保险');
    expect(loaded).toEqual([`${docs}/insurance`]);
    await page.close();
  });

  it('without a network the reader stays, is told, and goes on once there is one', async () => {
    const { page, errors } = await open(`${docs}/tdsql`);
    await running(page);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    const scroll = await page.evaluate(() => window.scrollY);
    await page.context().setOffline(true);
    await follow(page, `${docs}/insurance`);
    await noticeOf(page).getByText(says).waitFor();
    await reads(page, 'TDSQL');
    expect(new URL(page.url()).pathname).toBe(`${docs}/tdsql`);
    expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
    await page.locator('#nprogress').waitFor({ state: 'detached' });
    // Still none: it stays, and goes on saying so.
    await noticeOf(page).getByText(again).click();
    await noticeOf(page).getByText(says).waitFor();
    await reads(page, 'TDSQL');
    await page.context().setOffline(false);
    await noticeOf(page).getByText(again).click();
    await page.waitForURL(`**${docs}/insurance`);
    await reads(page, prefix ? 'Insurance' : '保险');
    expect(errors.filter((error) => !/Loading chunk/.test(error))).toEqual([]);
    await page.close();
  });

  it.each([
    ['do not come', cut],
    ['are not there', lose],
    [
      'are too new for the browser',
      (page: Page) =>
        page.route('**/assets/js/main.*', (route) => route.fulfill({ body: 'let ?' })),
    ],
    ['lack a part', (page: Page) => lose(page, parts)],
  ] as const)(
    'where scripts %s, the page stays and says so once a reader asks for them',
    async (_, fail) => {
      const { page } = await open(`${docs}/tdsql`, (page) => fail(page, scripts));
      await reads(page, 'TDSQL');
      expect(await noticeOf(page).isVisible()).toBe(false);
      await page.getByRole('button', { name: slides }).click();
      await noticeOf(page).getByText(says).waitFor();
      await reads(page, 'TDSQL');
      expect(await page.evaluate(() => document.documentElement.style.cursor)).toBe('');
      await noticeOf(page).getByRole('button', { name: close }).click();
      expect(await noticeOf(page).isVisible()).toBe(false);
      // What needs no script goes on.
      await page.locator('article button[popovertarget]').first().click();
      await page.locator('article [popover]:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await follow(page, `${docs}/insurance`);
      await page.waitForURL(`**${docs}/insurance`);
      await reads(page, prefix ? 'Insurance' : '保险');
      await page.close();
    },
  );

  it('a page that was not started can be loaded again, and starts then', async () => {
    const { page } = await open(`${docs}/tdsql`, (page) => cut(page, scripts));
    await page.getByRole('button', { name: slides }).click();
    await noticeOf(page).getByText(says).waitFor();
    await page.unroute(scripts);
    const isWhole = page.waitForEvent('load');
    await noticeOf(page).getByText(again).click();
    await isWhole;
    await running(page);
    expect(await noticeOf(page).isVisible()).toBe(false);
    await page.close();
  });

  it('what is loaded on demand says that it did not come, and comes at the next try', async () => {
    const { page } = await open(`${docs}/tdsql`);
    await running(page);
    await page.context().setOffline(true);
    const button = page.getByRole('button', { name: slides });
    await button.scrollIntoViewIfNeeded();
    const says = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
    await says(/未能载入离线阅读|Offline reading could not be loaded/);
    await button.click();
    await says(/未能载入幻灯片|slides could not be loaded/i);
    await page.keyboard.press('/');
    await page
      .getByRole('alert')
      .filter({ hasText: /搜索功能没能载入|search could not be loaded/ })
      .waitFor();
    await reads(page, 'TDSQL');
    await page.context().setOffline(false);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').waitFor();
    await page.close();
  });

  it('the list of pages is there on a phone, too: its button takes no script', async () => {
    const { page } = await open(`${docs}/tdsql`, (page) => lose(page, scripts), {
      width: 360,
      height: 740,
    });
    await page.locator('.navbar__toggle').click();
    expect(await noticeOf(page).isVisible()).toBe(false);
    await follow(page, `${docs}/insurance`);
    await page.waitForURL(`**${docs}/insurance`);
    await page.close();
  });
});
