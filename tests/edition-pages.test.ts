import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { objections } from './support/axe';
import { serveBuiltSite } from './support/built-site';
import { running } from './support/looking';
import { latest, slugsOf } from './support/pages';

/* What every page says of its edition, in a real browser on the built site. */

const site = serveBuiltSite();

/** An edition before the latest. */
const earlier = '2020-10';

/** A page of the latest edition that the earlier one does not have. */
const later = slugsOf(latest).find((slug) => !slugsOf(earlier).includes(slug)) as string;

async function open(path: string, options = {}): Promise<Page> {
  const page = await site.browser.newPage(options);
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  await running(page);
  return page;
}

const languages = [
  { prefix: '', name: '2020-10 版', notice: '已有新版', menu: '版次' },
  { prefix: '/en', name: 'edition 2020-10', notice: 'A later edition is out', menu: 'Editions' },
];

describe.each(languages)('on pages of $prefix/', ({ prefix, name, notice, menu }) => {
  const noticeOn = (page: Page) => page.getByRole('note', { name: notice });

  it.each(slugsOf(earlier))(
    'an earlier edition leads from %s to the same page of the latest',
    async (slug) => {
      const page = await open(`${prefix}/docs/${earlier}/${slug}#sources`);
      const [first] = await noticeOn(page).getByRole('link').all();
      const led = slugsOf(latest).includes(slug) ? `${slug}#sources` : 'overview';
      expect(await first?.getAttribute('href')).toBe(`${prefix}/docs/${latest}/${led}`);
      await page.close();
    },
  );

  it.each([latest, 'next'])('%s, after which nothing came, has no such notice', async (edition) => {
    const page = await open(`${prefix}/docs/${edition}/tdsql`);
    expect(await noticeOn(page).count()).toBe(0);
    await page.close();
  });

  it('each says its edition, and once', async () => {
    for (const edition of [earlier, latest, 'next']) {
      const page = await open(`${prefix}/docs/${edition}/tdsql`);
      expect(await page.locator('article aside time').count()).toBe(1);
      expect(await page.locator('.theme-doc-version-badge, .alert').count()).toBe(0);
      await page.close();
    }
  });

  it('the menu of editions keeps the page, its section and what was chosen on it', async () => {
    const page = await open(`${prefix}/docs/${latest}/history?history=kind.challenge#sources`);
    await page.getByRole('button', { name: menu }).press('Enter');
    const current = page.locator('.dropdown--show [aria-current="page"]');
    expect(await current.count()).toBe(1);
    await page.locator('.dropdown--show').getByRole('link', { name }).press('Enter');
    await page.waitForURL(
      `${site.origin}${prefix}/docs/${earlier}/history?history=kind.challenge#sources`,
    );
    await page.close();
  });

  it('the menu says which edition lacks the page, and leads to where it begins', async () => {
    const page = await open(`${prefix}/docs/${latest}/${later}`);
    await page.getByRole('button', { name: menu }).press('Enter');
    const lacking = page.locator('.dropdown--show').getByRole('link', { name });
    expect(await lacking.textContent()).toMatch(/没有这一页|no such page/);
    expect(await lacking.getAttribute('href')).toBe(`${prefix}/docs/${earlier}/overview`);
    await page.close();
  });

  it('the menu leads from a page of no edition to where each begins', async () => {
    const page = await open(`${prefix}/contribute#one-language`);
    await page.getByRole('button', { name: menu }).press('Enter');
    const links = await page.locator('.dropdown--show .dropdown__link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(
      [latest, earlier, 'next'].map((edition) => `${prefix}/docs/${edition}/overview`),
    );
    expect(await page.locator('.dropdown--show [aria-current]').count()).toBe(0);
    await page.close();
  });

  it('the menu can be used on a phone', async () => {
    const page = await open(`${prefix}/contribute`, { viewport: { width: 360, height: 780 } });
    await page.locator('.navbar__toggle').click();
    const editions = page.locator('#menu').getByRole('list', { name: menu, exact: true });
    await editions.getByRole('link', { name }).click();
    await page.waitForURL(`${site.origin}${prefix}/docs/${earlier}/overview`);
    await page.close();
  });

  it('a section that an edition lacks is said to be missing, until that is dismissed', async () => {
    const page = await open(`${prefix}/docs/${earlier}/tdsql#no-such-section`);
    const note = page.getByRole('status').filter({ hasText: '#no-such-section' });
    await note.waitFor();
    expect(await note.textContent()).toContain(name);
    expect(await note.getByRole('link').first().getAttribute('href')).toBe(
      `${prefix}/docs/${latest}/tdsql#no-such-section`,
    );
    expect(await objections(page, { colours: prefix === '' })).toEqual([]);
    await note.getByRole('button').click();
    expect(await note.count()).toBe(0);
    await page.close();
  });

  it('nothing is said to be missing where an anchor leads, be it on a card that is folded', async () => {
    const page = await open(`${prefix}/docs/${latest}/tdsql`);
    const ids = await page.locator('article [id]').evaluateAll((all) => all.map(({ id }) => id));
    const claims = ids.filter((id) => id.startsWith('claim-'));
    expect(claims.length).toBeGreaterThan(0);
    for (const id of ['sources', claims.at(0), claims.at(-1)]) {
      await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql#${id}`);
      await running(page);
      expect(
        await page
          .locator('[role=status]')
          .filter({ hasText: `#${id}` })
          .count(),
      ).toBe(0);
    }
    await page.close();
  });

  it('an address of an edition that had no such page leads to the editions that have it', async () => {
    const page = await open(`${prefix}/docs/${earlier}/${later}`);
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
    await main.getByText(name).waitFor();
    const link = main.getByRole('link').first();
    expect(await link.getAttribute('href')).toBe(`${prefix}/docs/${latest}/${later}`);
    await page.close();
  });

  it('a page of an edition is cited by its permanent address, without scripts, too', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}${prefix}/docs/${earlier}/tdsql`);
    const cited = page.locator('article details').last();
    await cited.locator('summary').click();
    const [gb, apa] = await cited.locator('dd').allInnerTexts();
    // What an edition says was issued on the day it was frozen, whenever it speaks of.
    const { frozenOn } = JSON.parse(readFileSync(`editions/${earlier}/manifest.json`, 'utf8'));
    const address = `${prefix}/docs/${earlier}/tdsql`;
    expect(gb).toMatch(new RegExp(`\\(${frozenOn}\\)\\. https://\\S+${address}\\.$`));
    expect(apa).toMatch(new RegExp(`\\(${frozenOn.slice(0, 4)}, \\w+ \\d+\\)\\. .+${address}$`));
    await page.close();
  });

  it('the draft is not cited, and leads to what is', async () => {
    const page = await open(`${prefix}/docs/next/tdsql`);
    const link = page.locator(`article a[href="${prefix}/docs/${latest}/tdsql"]`).last();
    expect(await link.count()).toBe(1);
    expect(await page.locator('article details dd').count()).toBe(0);
    await page.close();
  });
});

it('on paper the notice and the citation are there, what can only be pressed is not', async () => {
  const page = await open(`/docs/${earlier}/tdsql#no-such-section`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('note', { name: '已有新版' }).isVisible()).toBe(true);
  expect(await page.locator('article details dd').first().isVisible()).toBe(true);
  for (const pressed of ['.navbar', '[role=status] button', 'article details button']) {
    expect(await page.locator(pressed).first().isVisible(), pressed).toBe(false);
  }
  await page.close();
});
