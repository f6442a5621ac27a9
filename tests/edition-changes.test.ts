import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site as handbook } from '../src/cli/site-build';
import versions from '../versions.json';
import { objections } from './support/axe';
import { serveBuiltSite } from './support/built-site';
import { watchFaults } from './support/faults';
import { running } from './support/looking';
import { slugsOf } from './support/pages';

/* What became of the founding edition, on the built site. */

const site = serveBuiltSite();
const after = versions[0] as string;
const before = versions.at(-1) as string;
const pair = `/compare/${before}/${after}`;

async function open(address: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  await running(page);
  return page;
}

const addresses = ['', '/en'].flatMap((prefix) => [
  `${prefix}/compare`,
  `${prefix}${pair}`,
  ...['tdsql', 'audit'].map((slug) => `${prefix}${pair}/${slug}`),
]);

describe('the changes between two editions', () => {
  it.each(addresses)('are shown at %s without a fault, on a small phone, too', async (address) => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    const faults = watchFaults(page, site.origin);
    const response = await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await running(page);
    expect(await page.locator('h1').count()).toBe(1);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(['/compare', `/en${pair}`, `${pair}/tdsql`])(
    'have nothing at %s that axe objects to, light or dark',
    async (address) => {
      const page = await open(address);
      expect(await objections(page)).toEqual([]);
      await page.close();
    },
  );

  it('have a page for every page of either edition, in both languages', () => {
    const slugs = new Set([...slugsOf(before), ...slugsOf(after)]);
    const missing = ['', 'en'].flatMap((prefix) =>
      [...slugs]
        .map((slug) => path.join(prefix, `${pair}/${slug}.html`))
        .filter((file) => !existsSync(path.join(handbook.dir, file))),
    );
    expect(missing).toEqual([]);
  });

  it('are found in either order', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/en/compare/${after}/${before}/tdsql`);
    await page.waitForURL(`**/en${pair}/tdsql`);
    await page.close();
  });

  it('keep in the address what a reader chose, and show a shared view as it was', async () => {
    const page = await open(`/en${pair}`);
    const entries = page.locator('li[data-verdict][id^="claim-"]:visible');
    const all = await entries.count();
    const corrected = page.getByRole('button', { name: /^Corrected \d+$/ });
    const promised = Number((await corrected.textContent())?.match(/\d+/)?.[0]);
    await corrected.click();
    await expect.poll(() => entries.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    const { search } = new URL(page.url());
    expect(new URLSearchParams(search).getAll('changes')).toEqual(['standing.corrected']);
    const shared = await open(`/en${pair}${search}`);
    await expect
      .poll(() => shared.locator('li[data-verdict][id^="claim-"]:visible').count())
      .toBe(promised);
    await page.close();
    await shared.close();
  });

  it('unfold and scroll to what a permanent link names', async () => {
    const html = readFileSync(path.join(handbook.dir, `${pair}.html`), 'utf8');
    const id = [...html.matchAll(/\bid="?(new-[\w-]+)/g)].at(-1)?.[1] as string;
    const page = await open(`${pair}#${id}`);
    const found = page.locator(`[id="${id}"]`);
    await expect.poll(() => found.isVisible()).toBe(true);
    await expect
      .poll(async () => {
        const box = await found.boundingBox();
        return box !== null && box.y >= 0 && box.y < 720;
      })
      .toBe(true);
    await page.close();
  });

  it('are all there without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/en${pair}`);
    const folds = page.locator('main details');
    await folds.first().locator('summary').click();
    expect(await folds.first().locator('li').first().isVisible()).toBe(true);
    expect(await page.locator('li[data-verdict][id^="claim-"]:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('fieldset:visible').count()).toBe(0);
    await context.close();
  });

  it('unfold in a text what did not change, as the address asks', async () => {
    const page = await open(`/en${pair}/overview`);
    const closed = page.locator('main details:not([open])');
    const folded = await closed.count();
    if (folded > 0) {
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect.poll(() => closed.count()).toBe(0);
      expect(new URL(page.url()).searchParams.get('unchanged')).toBe('shown');
    }
    await page.close();
  });
});

describe.each([
  { prefix: '', language: 'zh-Hans' },
  { prefix: 'en', language: 'en' },
])('the feed in $language', ({ prefix, language }) => {
  const folder = path.join(handbook.dir, prefix);
  const feed = JSON.parse(readFileSync(path.join(folder, 'feeds/changes.json'), 'utf8'));
  const atom = readFileSync(path.join(folder, 'feeds/changes.atom'), 'utf8');

  it('has an entry for every edition that was cut', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.language).toBe(language);
    const titles = feed.items.map(({ title }: { title: string }) => title);
    for (const edition of versions) {
      expect(
        titles.some((title: string) => title.includes(edition)),
        edition,
      ).toBe(true);
    }
  });

  it('leads, by whole addresses, to what is there', () => {
    const links = [...`${JSON.stringify(feed)}${atom}`.matchAll(/https:\/\/[^\s"\\<>]+/g)]
      .map(([address]) => new URL(address))
      .filter(({ hostname }) => hostname === new URL(feed.feed_url).hostname);
    const missing = links.filter(({ pathname, hash }) => {
      const file = path.join(handbook.dir, pathname);
      const found = [file, `${file}.html`, path.join(file, 'index.html')].find(
        (each) => existsSync(each) && /\.\w+$/.test(each),
      );
      if (!found) return true;
      const id = decodeURIComponent(hash.slice(1));
      return id !== '' && !new RegExp(`\\bid="?${id}["\\s>]`).test(readFileSync(found, 'utf8'));
    });
    expect([...new Set(missing.map(String))]).toEqual([]);
    expect(links.length).toBeGreaterThan(versions.length);
  });

  it('is announced by every page in its language', () => {
    const html = readFileSync(path.join(folder, 'contribute.html'), 'utf8');
    const base = prefix === '' ? '' : `/${prefix}`;
    expect(html).toMatch(
      new RegExp(
        `<link rel="?alternate"? type="?application/atom\\+xml"?[^>]*${base}/feeds/changes\\.atom`,
      ),
    );
  });
});
