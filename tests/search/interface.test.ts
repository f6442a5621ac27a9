import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { objections } from '../support/axe';
import { serveBuiltSite } from '../support/built-site';
import { watchFaults } from '../support/faults';
import { running } from '../support/looking';
import { latest } from '../support/pages';

/* The search as readers use it, in a real browser on the built site. */

const site = serveBuiltSite();

/** What is longer than the search waits for the next key. */
const afterPatience = 200;

interface Reader {
  /** What was thrown and caught by nobody. */
  errors: string[];
  /** The addresses that were asked for, without their host. */
  requests: string[];
  page: Page;
}

/** Opens a page of the site in a browser that remembers nothing, and waits until it runs. */
async function visit(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Reader> {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 800 } });
  const reader: Reader = { page, errors: [], requests: [] };
  page.on('pageerror', (error) => reader.errors.push(error.message));
  page.on('request', (request) => reader.requests.push(request.url().replace(site.origin, '')));
  await prepare?.(page);
  await page.goto(site.origin + path);
  await running(page);
  return reader;
}

const dialogOf = (page: Page) => page.locator('dialog[open]');
const fieldOf = (page: Page) => page.getByRole('combobox').and(page.locator('input'));
/** Not those of the filters. */
const optionsOf = (page: Page) => page.locator('[role="option"]');
const hitsOf = (page: Page) => page.locator('[data-search-hit]');

async function openDialog(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await dialogOf(page).waitFor();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
}

/** Waits until the status says what it should. */
async function status(page: Page, says: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: says }).waitFor();
}

/** Where the results lead. */
function addresses(page: Page): Promise<string[]> {
  return hitsOf(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')),
  );
}

/** Waits until the dialog shows the answer to all that was typed. */
function answered(page: Page): Promise<void> {
  return page.locator('[role="listbox"][aria-busy="false"]').waitFor();
}

/** Follows the first result by the keyboard, and waits until it is there. */
async function followFirst(page: Page): Promise<void> {
  await answered(page);
  const [first] = await addresses(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ href }) => href === site.origin + first);
  await dialogOf(page).waitFor({ state: 'detached' });
}

/** Waits until there are results, and every one leads to an address like this. */
async function allLeadTo(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForFunction((source) => {
    const links = [...document.querySelectorAll('[data-search-hit]')];
    const pattern = new RegExp(source);
    return links.length > 0 && links.every((link) => pattern.test(link.getAttribute('href') ?? ''));
  }, pattern.source);
}

/** The strings that are marked on the page, once there are any. */
async function marks(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('search-match'));
  return page.evaluate(() =>
    [...(CSS.highlights.get('search-match') ?? [])].map((range) => (range as Range).toString()),
  );
}

/** Whether the option that the field calls active is the one that is shown as such; which it is. */
function activeOption(page: Page): Promise<number> {
  return fieldOf(page).evaluate((field) => {
    const options = [...document.querySelectorAll('[role="option"]')];
    const selected = options.filter((option) => option.ariaSelected === 'true');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    return selected.length === 1 && selected[0] === active
      ? options.indexOf(active as Element)
      : -1;
  });
}

/** How far the page is wider than the window, or the dialog over it is or reaches out of it. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const dialog = document.querySelector('dialog[open]') ?? root;
    return Math.max(
      root.scrollWidth - root.clientWidth,
      dialog.scrollWidth - dialog.clientWidth,
      Math.round(dialog.getBoundingClientRect().right) - root.clientWidth,
    );
  });
}

describe.concurrent.each([
  {
    prefix: '' as const,
    language: 'zh-Hans',
    other: 'en',
    query: '强同步',
    found: /^\d+ 条结果/,
    read: /^\d+ 条结果 · 按拼音理解为“强同步”/,
    edition: '版次',
    kind: '类型',
    locale: '语言',
    section: '章节',
    resource: '资料',
    nothing: /没有结果/,
    clear: '全部清除',
  },
  {
    prefix: '/en' as const,
    language: 'en',
    other: 'zh-Hans',
    query: 'synchronous replication',
    found: /^\d+ results?/,
    read: /^\d+ results? · Read as pinyin: .*强同步/,
    edition: 'Edition',
    kind: 'Kind',
    locale: 'Language',
    section: 'Section',
    resource: 'Resource',
    nothing: /No results/,
    clear: 'Clear all',
  },
])('the search in $language', ({ prefix, language, other, query, ...words }) => {
  const tdsql = `${prefix}/docs/${latest}/tdsql`;
  const overview = `${prefix}/docs/${latest}/overview`;

  it('is sent to nobody who does not search, and comes once one is about to', async () => {
    const { page, requests } = await visit(tdsql);
    await page.waitForLoadState('networkidle');
    const before = requests.splice(0);
    expect(before.filter((address) => address.includes('search-index/'))).toEqual([]);
    await Promise.all([
      page.waitForRequest(/\.js$/),
      page.waitForRequest(/\.css$/),
      page.locator('a[aria-keyshortcuts]').hover(),
    ]);
    expect(before.filter((address) => requests.includes(address))).toEqual([]);
    await openDialog(page);
    await page.keyboard.type(query);
    await status(page, words.found);
    expect(requests.filter((address) => address.includes('search-index/')).length).toBeGreaterThan(
      1,
    );
    await page.close();
  });

  it('opens on / and Ctrl-K, lets a slash be typed, and gives the focus back', async () => {
    const { page } = await visit(`${prefix}/docs/${latest}/tencent-vs-alibaba`);
    const elsewhere = page.getByRole('searchbox').first();
    await elsewhere.focus();
    await page.keyboard.press('/');
    expect(await elsewhere.inputValue()).toBe('/');
    const link = page.locator('.navbar__brand');
    for (const key of ['/', 'Control+k']) {
      await link.focus();
      await openDialog(page, key);
      expect(await dialogOf(page).count()).toBe(1);
      expect(await fieldOf(page).evaluate((field) => document.activeElement === field)).toBe(true);
      expect(await fieldOf(page).inputValue()).toBe('');
      await closeDialog(page);
      expect(await link.evaluate((link) => document.activeElement === link)).toBe(true);
    }
    await page.close();
  });

  it('finds as one types, and leads by the keyboard to the place, where the words are marked', async () => {
    const { page, errors } = await visit(overview);
    const faults = watchFaults(page, site.origin);
    await openDialog(page);
    await page.keyboard.type(query.slice(0, 2));
    await optionsOf(page).first().waitFor();
    await page.keyboard.type(query.slice(2));
    await allLeadTo(page, new RegExp(`^${prefix}/docs/${latest}/`));
    await answered(page);
    const count = await optionsOf(page).count();
    expect(await activeOption(page)).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBe(count - 1);
    await page.keyboard.press('Home');
    await followFirst(page);
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(place).not.toBe('');
    await page.waitForFunction((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top;
      return top !== undefined && top >= 0 && top < window.innerHeight;
    }, place);
    for (const mark of await marks(page)) expect(query).toContain(mark.toLowerCase());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => CSS.highlights.has('search-match'))).toBe(false);
    expect(errors).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('says how much it found, and what it took the query for', async () => {
    const { page } = await visit(overview);
    await openDialog(page);
    await page.keyboard.type(query);
    await status(page, words.found);
    await fieldOf(page).fill('qiangtongbu');
    await status(page, words.read);
    await page.close();
  });

  it('asks nothing while an input method composes, and then what it composed', async () => {
    const { page, requests } = await visit(overview);
    await openDialog(page);
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', {
      text: 'qiang',
      selectionStart: 5,
      selectionEnd: 5,
    });
    await page.waitForTimeout(afterPatience);
    const enter = { key: 'Enter', bubbles: true, cancelable: true, isComposing: true };
    await fieldOf(page).dispatchEvent('keydown', enter);
    expect(await fieldOf(page).inputValue()).toBe('qiang');
    expect(requests.filter((address) => /\d\.bin$/.test(address))).toEqual([]);
    expect(await optionsOf(page).count()).toBe(0);
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('');
    await keyboard.send('Input.insertText', { text: '强同步' });
    await optionsOf(page).first().waitFor();
    // The key that ends a composition follows nothing either.
    await fieldOf(page).dispatchEvent('keydown', enter);
    expect(page.url()).toBe(site.origin + overview);
    await followFirst(page);
    await page.close();
  });

  it('narrows down by edition, kind, language and section, all of which the address keeps', async () => {
    const { page, errors } = await visit(`${prefix}/search/`);
    const choose = (label: string) => page.getByRole('combobox', { name: label, exact: true });
    const inAddress = (name: string, value: string) =>
      page.waitForURL((url) => url.searchParams.get(name) === value);
    await page.getByRole('searchbox').fill('TDSQL');
    await inAddress('q', 'TDSQL');
    await allLeadTo(page, new RegExp(`^${prefix}/docs/${latest}/`));
    await choose(words.edition).selectOption('2020-10');
    await inAddress('edition', '2020-10');
    await allLeadTo(page, new RegExp(`^${prefix}/docs/2020-10/`));
    await choose(words.kind).selectOption('resource');
    await inAddress('kind', 'resource');
    await page.waitForFunction(
      (kind) =>
        [...document.querySelectorAll('[data-search-hit]')].every(({ textContent }) =>
          textContent?.startsWith(kind),
        ),
      words.resource,
    );
    expect(await hitsOf(page).count()).toBeGreaterThan(1);
    await choose(words.kind).selectOption('');
    await choose(words.section).selectOption({ label: 'TDSQL' });
    await inAddress('section', 'TDSQL');
    await allLeadTo(page, new RegExp(`^${prefix}/docs/2020-10/tdsql(#|$)`));
    const shared = await visit(page.url().replace(site.origin, ''));
    await allLeadTo(shared.page, new RegExp(`^${prefix}/docs/2020-10/tdsql(#|$)`));
    expect(await addresses(shared.page)).toEqual(await addresses(page));
    await shared.page.close();
    await choose(words.locale).selectOption(other);
    await inAddress('lang', other);
    await allLeadTo(page, new RegExp(prefix ? '^/docs/2020-10/' : '^/en/docs/2020-10/'));
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['search/?q=tpmC', 'search?q=tpmC'])(
    'has on /%s results that lead to pages that are there',
    async (address) => {
      const { page } = await visit(`${prefix}/${address}`);
      await hitsOf(page).first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('tpmC');
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      const results = page.locator('main ol > li');
      for (const result of await results.all())
        expect(await hitsOf(page).and(result.locator('a')).count()).toBe(1);
      const found = await addresses(page);
      expect(found.length).toBe(await results.count());
      for (const href of new Set(found.map((href) => href.replace(/#.*/, '')))) {
        expect(href).toMatch(new RegExp(`^${prefix}/docs/`));
        expect((await fetch(site.origin + href)).status).toBe(200);
      }
      await page.close();
    },
  );

  it('offers another edition where this one has nothing', async () => {
    const { page } = await visit(`${prefix}/docs/2020-10/tdsql`);
    await openDialog(page);
    const edition = page.getByRole('combobox', { name: words.edition, exact: true });
    expect(await edition.inputValue()).toBe('2020-10');
    await page.getByRole('combobox', { name: words.kind, exact: true }).selectOption('term');
    await fieldOf(page).fill('TDSQL');
    await status(page, words.nothing);
    await dialogOf(page).getByRole('button', { name: latest }).click();
    await allLeadTo(page, new RegExp(`^${prefix}/docs/${latest}/`));
    expect(await edition.inputValue()).toBe(latest);
    expect(await fieldOf(page).evaluate((field) => document.activeElement === field)).toBe(true);
    await page.close();
  });

  it('remembers what was found until it is told to forget', async () => {
    const { page } = await visit(overview);
    const recent = page.locator('[data-recent]');
    await openDialog(page);
    expect(await recent.count()).toBe(0);
    await page.keyboard.type(query);
    await followFirst(page);
    await page.reload();
    await running(page);
    await openDialog(page);
    await recent.first().waitFor();
    expect(await recent.allTextContents()).toEqual([query]);
    await recent.click();
    await hitsOf(page).first().waitFor();
    await fieldOf(page).fill('');
    await page.getByRole('button', { name: words.clear }).click();
    await recent.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(query);
    await page.close();
  });

  it('has nothing in its dialog or on its page that axe objects to, light or dark', async () => {
    const { page } = await visit(`${prefix}/`);
    await openDialog(page);
    await page.keyboard.type('TDSQL');
    await hitsOf(page).first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.goto(`${site.origin}${prefix}/search/?q=TDSQL`);
    await hitsOf(page).first().waitFor();
    expect(await objections(page)).toEqual([]);
    await page.close();
  });

  it('fits a small phone', async () => {
    const { page } = await visit(`${prefix}/`);
    await page.setViewportSize({ width: 320, height: 640 });
    await openDialog(page);
    await page.keyboard.type('TDSQL');
    await hitsOf(page).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${site.origin}${prefix}/search/?q=TDSQL`);
    await hitsOf(page).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe.concurrent('the search without its index', () => {
  it.each([
    { what: 'cannot be reached', prefix: '', answer: undefined, says: '网络连接', retry: '重试' },
    {
      what: 'is not there',
      prefix: '/en',
      answer: { status: 404, body: '' },
      says: 'reload the page',
      retry: 'Try again',
    },
    {
      what: 'is damaged',
      prefix: '',
      answer: { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 255, 1, 2, 3, 4, 5, 6, 7]) },
      says: '损坏',
      retry: '重试',
    },
  ])('says that it $what, and tries again', async ({ prefix, answer, says, retry }) => {
    const { page, errors } = await visit(`${prefix}/docs/${latest}/overview`);
    const files = '**/search-index/**';
    await page.route(files, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await openDialog(page);
    await page.keyboard.type('TDSQL');
    const alert = page.getByRole('alert').filter({ hasText: says });
    await alert.waitFor();
    await page.getByRole('button', { name: retry }).click();
    await alert.waitFor();
    await page.unroute(files);
    await page.getByRole('button', { name: retry }).click();
    await hitsOf(page).first().waitFor();
    expect(await alert.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says that one of its files is damaged, and tries again', async () => {
    const { page, errors } = await visit(`/docs/${latest}/overview`);
    await page.route('**/search-index/**/*.bin', (route) => route.fulfill({ body: 'no gzip' }));
    await openDialog(page);
    await page.keyboard.type('TDSQL');
    await page.getByRole('alert').filter({ hasText: '损坏' }).waitFor();
    await page.unroute('**/search-index/**/*.bin');
    await page.getByRole('button', { name: '重试' }).click();
    await hitsOf(page).first().waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe.concurrent('the search asked by the address', () => {
  const html = '<img src="/x" onerror="hacked=1"><b id=hacked>TDSQL</b>';

  it.each([
    { what: 'a hundred thousand characters', q: 'TDSQL强同步 '.repeat(10_001).trimEnd() },
    { what: 'lone surrogates', q: '%ED%A0%80TDSQL%ED%B0%80' },
    { what: 'a per cent sign that encodes nothing', q: '%E5%BC%TDSQL%' },
    { what: 'HTML', q: encodeURIComponent(html) },
    { what: 'half a regular expression', q: encodeURIComponent('(((.*[TDSQL\\') },
  ])('answers $what', async ({ q }) => {
    const { page, errors, requests } = await visit(`/search/?q=${q}`, (page) =>
      // A server would not read so long an address; a link within the site needs no server.
      page.route(
        (url) => url.search.length > 8000,
        async (route) =>
          route.fulfill({ response: await route.fetch({ url: `${site.origin}/search/` }) }),
      ),
    );
    await status(page, /条结果|没有结果/);
    const asked = new URLSearchParams(`q=${q}`).get('q');
    expect((await page.getByRole('searchbox').inputValue()) === asked).toBe(true);
    expect(await page.locator('img[src="/x"], #hacked').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(requests).not.toContain('/x');
    expect(errors).toEqual([]);
    // It is as well afterwards.
    await page.getByRole('searchbox').fill('tpmC');
    await page.waitForURL((url) => url.search === '?q=tpmC');
    await hitsOf(page).first().waitFor();
    await page.close();
  });

  it('answers half a character, which no address can hold', async () => {
    const { page, errors } = await visit('/search/');
    await page.getByRole('searchbox').focus();
    await page.evaluate(() => document.execCommand('insertText', false, '\ud83dTDSQL\ude00'));
    await hitsOf(page).first().waitFor();
    await page.waitForURL(({ search }) => search.includes('TDSQL'));
    expect(errors).toEqual([]);
    await page.close();
  });
});
