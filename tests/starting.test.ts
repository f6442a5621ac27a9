import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site as handbook } from '../src/cli/site-build';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { serveBuiltSite } from './support/built-site';
import { watchFaults } from './support/faults';
import { latest } from './support/pages';

/* What a page loads, and when, in a real browser on the built site. */

const site = serveBuiltSite();

/** Opens a page, and notes the scripts that it loads from then on. */
async function open(address: string, options = {}): Promise<{ page: Page; scripts: string[] }> {
  const page = await site.browser.newPage(options);
  // Elsewhere a page runs by itself where a reader stays.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  return { page, scripts };
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const hydrated = (page: Page) =>
  page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });

describe.each([
  {
    prefix: '',
    colours: /^切换浅色与深色/,
    menu: '切换导航栏',
    slides: '幻灯片',
    hit: '强同步',
  },
  {
    prefix: '/en',
    colours: /^Switch between light and dark/,
    menu: 'Toggle navigation bar',
    slides: 'Slides',
    hit: 'replication',
  },
])('a page below $prefix/', ({ prefix, colours, menu, slides, hit }) => {
  const tdsql = `${prefix}/docs/${latest}/tdsql`;

  it('is read, to its end and on to the next, without a script', async () => {
    const { page, scripts } = await open(tdsql, phone);
    const faults = watchFaults(page, site.origin);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('.pagination-nav a').last().tap();
    await page.waitForURL((url) => url.pathname !== tdsql);
    expect(await page.locator('h1').count()).toBe(1);
    expect(scripts).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('does what a press asked for before its scripts were there', async () => {
    const { page, scripts } = await open(tdsql);
    // No pointer comes near it first.
    await page.getByRole('button', { name: slides }).evaluate((button: HTMLElement) => {
      button.focus();
      button.click();
    });
    expect(scripts).not.toEqual([]);
    await page.locator('html[data-slides]').waitFor();
    await page.close();
  });

  it('changes its colours without a script, and keeps them once its scripts run', async () => {
    const { page, scripts } = await open(tdsql);
    const button = page.getByRole('button', { name: colours });
    await button.click();
    await button.click();
    expect(scripts).toEqual([]);
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.keyboard.press('Control');
    await hydrated(page);
    expect(await page.locator('html').getAttribute('data-theme-choice')).toBe('dark');
    await button.click();
    await page.locator('html[data-theme-choice="system"]').waitFor();
    await page.goto(`${site.origin}${tdsql}`);
    expect(await page.locator('html').getAttribute('data-theme-choice')).toBe('system');
    await page.close();
  });

  it('has its contents and its menu on a phone without a script', async () => {
    const { page, scripts } = await open(tdsql, phone);
    const contents = page.locator('details.theme-doc-toc-mobile');
    await contents.locator('summary').tap();
    await contents.getByRole('link').last().tap();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await page.getByRole('button', { name: menu }).tap();
    await page.locator(`#menu a[href="${prefix}/docs/${latest}/insurance"]`).tap();
    await page.waitForURL((url) => url.pathname.endsWith('/insurance'));
    expect(scripts).toEqual([]);
    await page.close();
  });

  it('has its menu on a phone closed by a link once its scripts run', async () => {
    const { page } = await open(tdsql, phone);
    await page.keyboard.press('Control');
    await hydrated(page);
    await page.getByRole('button', { name: menu }).tap();
    await page.locator(`#menu a[href="${prefix}/docs/${latest}/insurance"]`).tap();
    await page.waitForURL((url) => url.pathname.endsWith('/insurance'));
    await page.locator('#menu').waitFor({ state: 'hidden' });
    await page.close();
  });

  it('opens the search with what was called by a key', async () => {
    const { page } = await open(tdsql);
    await page.keyboard.press('/');
    await page.locator('dialog input[role="combobox"]').fill(hit);
    // What is found, not what the filters offer.
    await page.locator('dialog [data-search-hit]').first().waitFor();
    await page.close();
  });

  it('shows all that a panel holds where it was opened before', async () => {
    const { page } = await open(`${prefix}/docs/${latest}/overview`);
    const button = page.locator('main button[popovertarget]').first();
    const panel = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
    const whole = (await panel.locator('a').count()) + (await panel.locator('button').count());
    await button.click();
    await panel.waitFor();
    await hydrated(page);
    await expect
      .poll(
        async () => (await panel.locator('a').count()) + (await panel.locator('button').count()),
      )
      .toBeGreaterThan(whole);
    await page.close();
  });
});

it('an address that asks for something has its page run at once', async () => {
  const { page, scripts } = await open(`/docs/${latest}/history?history=kind.challenge`, phone);
  await hydrated(page);
  expect(scripts).not.toEqual([]);
  await page.close();
});

it('a page that runs fetches nothing of the pages that it links to', async () => {
  const { page, scripts } = await open(`/docs/${latest}/overview`);
  await page.keyboard.press('Control');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  const loaded = scripts.length;
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(500);
  const prefetched = await page.locator('link[rel="prefetch"]').count();
  expect(prefetched).toBe(0);
  expect(scripts.slice(loaded).filter((url) => !/offline|\/sw\.js/.test(url)).length).toBeLessThan(
    4,
  );
  await page.close();
});

it('lists no names of files in the first script, but for each its hash', () => {
  const files = ['js', 'css'].flatMap((kind) => filesBelow(`${handbook.dir}/assets/${kind}`, ''));
  const first = files.find((file) => path.basename(file).startsWith('runtime')) ?? '';
  const listed = readFileSync(first, 'utf8').match(/\b[0-9a-f]{8}\b/g) ?? [];
  const hashes = files.map((file) => file.split('.').at(-2));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((each) => !hashes.includes(each))).toEqual([]);
});
