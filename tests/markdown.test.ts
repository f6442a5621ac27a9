import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { site as handbook } from '../src/cli/site-build';
import { pagesBeside, twinAddress } from '../src/markdown/address';
import { writeTwins } from '../src/markdown/write-fs';
import { plain, type SeenPage, seenPage } from './support/built-page';
import { serveBuiltSite } from './support/built-site';
import { addressesIn, latest, pagesIn, slugsOf } from './support/pages';

const site = serveBuiltSite();

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter);

/** What GFM lacks, and so stays HTML: anchors, lines within a cell, sub- and superscripts. */
const needed = /^(?: ?<a id="[\w-]+">|<\/a>|<br>|<\/?su[bp]>)$/;

function built(name: string): string {
  return readFileSync(path.join(handbook.dir, name), 'utf8');
}

const pages = new Map<string, SeenPage>();

/** A page of the site by its address; read once. */
function pageAt(address: string): SeenPage {
  const known = pages.get(address);
  if (known) return known;
  const page = seenPage(built(`${address.endsWith('/') ? `${address}index` : address}.html`));
  pages.set(address, page);
  return page;
}

function every<Type extends Nodes['type']>(
  root: Root,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(root, type, (node) => {
    found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/** Where in the site a link of a twin leads; undefined where it leads elsewhere. */
function withinSite(url: string): URL | undefined {
  const found = new URL(url);
  return found.origin === new URL(pageAt('/').twin ?? '').origin ? found : undefined;
}

/** Whether the build has what a link leads to, its section included. */
function isThere({ pathname, hash }: URL): boolean {
  const file = path.join(handbook.dir, decodeURI(pathname));
  if (/\.\w+$/.test(pathname)) return existsSync(file);
  const page = [`${file}.html`, path.join(file, 'index.html')].find(existsSync);
  return (
    page !== undefined && (!hash || pageAt(pathname).ids.has(decodeURIComponent(hash.slice(1))))
  );
}

/** How often each is there. */
function counts(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

describe.each([
  { prefix: '' as const, language: 'zh-Hans' },
  { prefix: '/en' as const, language: 'en' },
])('the twins in $language', ({ prefix, language }) => {
  const addresses = [
    ...pagesBeside.map((page) => `${prefix}/${page}`),
    ...pagesIn(prefix).map(({ address }) => address),
  ];

  describe.each(addresses)('that of %s', (address) => {
    const text = built(twinAddress(address));
    const root = markdown.parse(text);
    const words = plain(textOf(root)).replaceAll('<br>', ' ');
    const page = pageAt(address);

    it('is what the page says that it is', () => {
      expect(new URL(page.twin ?? '').pathname).toBe(twinAddress(address));
    });

    it('says where it is from, of when, and under which licence', () => {
      const [yaml] = every(root, 'yaml');
      const [, edition] = /\/docs\/([^/]+)/.exec(address) ?? [];
      expect(parse(yaml?.value ?? '')).toMatchObject({
        title: page.headings[0]?.slice(2),
        description: expect.stringMatching(/\S/),
        language,
        url: expect.stringMatching(address === '/' ? /\/$/ : new RegExp(`${address}$`)),
        license: 'CC-BY-4.0',
        ...(edition && { edition, asOf: expect.stringMatching(/^\d{4}-\d\d/) }),
      });
    });

    it('holds every figure of the page', () => {
      const lacking = [...counts(page.figures)].filter(
        ([figure, count]) => words.split(figure).length - 1 < count,
      );
      expect(lacking).toEqual([]);
    });

    it('holds the tables of the page, with every number in every row', () => {
      const tables = every(root, 'table').map(({ children }) =>
        children.map((row) => plain(textOf(row)).replaceAll('<br>', ' ')),
      );
      expect(tables.map(({ length }) => length)).toEqual(page.tables.map(({ length }) => length));
      const lacking = page.tables.flatMap((rows, index) =>
        rows.flatMap((numbers, row) =>
          numbers.filter((number) => !(tables[index]?.[row] ?? '').includes(number)),
        ),
      );
      expect(lacking).toEqual([]);
    });

    it('has the headings of the page', () => {
      const headings = every(root, 'heading').map(
        (heading) => `${heading.depth} ${plain(textOf(heading, { includeHtml: false }))}`,
      );
      expect(headings).toEqual(page.headings);
    });

    it('lists every source of the page, and cites none that it does not list', () => {
      const definitions = every(root, 'footnoteDefinition');
      const sources = definitions.filter(({ identifier }) => /^\d+$/.test(identifier));
      expect(sources.map(({ identifier }) => Number(identifier))).toEqual(
        page.sources.map((_, index) => index + 1),
      );
      const unaddressed = sources.filter((source, index) => {
        const links = every({ type: 'root', children: source.children }, 'link');
        const url = page.sources[index];
        return url && !links.some((link) => link.url === new URL(url).href || link.url === url);
      });
      expect(unaddressed).toEqual([]);
      const listed = new Set(definitions.map(({ identifier }) => identifier));
      const cited = every(root, 'footnoteReference').map(({ identifier }) => identifier);
      expect(cited.filter((identifier) => !listed.has(identifier))).toEqual([]);
      const [yaml] = every(root, 'yaml');
      expect(parse(yaml?.value ?? '')).toHaveProperty('sources', page.sources.length);
    });

    it('leads only to what is there', () => {
      const links = [...every(root, 'link'), ...every(root, 'image')].map(({ url }) => url);
      const dead = links.filter((url) => {
        const own = withinSite(url);
        return own && !isThere(own);
      });
      expect(dead).toEqual([]);
    });

    it('is Markdown, with no HTML but what GFM lacks', () => {
      const html = every(root, 'html').map(({ value }) => value);
      expect(html.filter((value) => !needed.test(value))).toEqual([]);
      expect(text).not.toMatch(/[\u200B\u2060\uFEFF]|data-mdast/);
    });
  });

  test('llms.txt has the form of the convention, and leads to twins', () => {
    const { children } = markdown.parse(built(`${prefix}/llms.txt`));
    const shape = children.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type));
    expect(shape.join(' ')).toMatch(/^h1 blockquote (?:(?:paragraph|list) )*h2 list h2 list$/);
    const optional = children.findLast(({ type }) => type === 'heading');
    expect(optional && textOf(optional)).toBe('Optional');
    const entries = children.flatMap((node) => (node.type === 'list' ? node.children : []));
    const urls = entries.map(({ children: [line] }) => {
      const [link, rest] = line?.type === 'paragraph' ? line.children : [];
      expect(rest && textOf(rest)).toMatch(/^: \S/);
      return new URL(link?.type === 'link' ? link.url : '');
    });
    expect(urls.filter((url) => !isThere(url))).toEqual([]);
    const [first] = children.flatMap((node) => (node.type === 'list' ? [node] : []));
    expect(urls.slice(0, first?.children.length).map(({ pathname }) => pathname)).toEqual(
      slugsOf(latest).map((slug) => twinAddress(`${prefix}/docs/${latest}/${slug}`)),
    );
  });

  test('llms-full.txt holds the latest edition in reading order, each footnote once', () => {
    const root = markdown.parse(built(`${prefix}/llms-full.txt`));
    const titles = every(root, 'heading').filter(({ depth }) => depth === 2);
    expect(titles.map((title) => textOf(title))).toEqual(
      slugsOf(latest).map((slug) =>
        pageAt(`${prefix}/docs/${latest}/${slug}`).headings[0]?.slice(2),
      ),
    );
    const labels = every(root, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('a page without a twin names none', () => {
    const others = addressesIn(prefix).filter((address) => !addresses.includes(address));
    expect(others.length).toBeGreaterThan(0);
    for (const address of others) expect(pageAt(address).twin).toBeUndefined();
  });
});

test('written again, they are the same to the byte', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'twins-'));
  const slugs = slugsOf('2020-10');
  const places = ['', 'en/'].flatMap((locale) => [
    `${locale}index`,
    ...slugs.map((slug) => `${locale}docs/2020-10/${slug}`),
  ]);
  for (const place of places) {
    mkdirSync(path.dirname(path.join(dir, place)), { recursive: true });
    cpSync(path.join(handbook.dir, `${place}.html`), path.join(dir, `${place}.html`));
  }
  const edition = { name: '2020-10', title: {}, asOf: '2020-10', slugs };
  writeTwins({ dir, locales: ['zh-Hans', 'en'], editions: [edition] });
  for (const place of places) {
    expect(readFileSync(path.join(dir, `${place}.md`), 'utf8'), place).toBe(built(`${place}.md`));
  }
  rmSync(dir, { recursive: true });
});

test('a reader copies a page, and is told where there is no network', async () => {
  const context = await site.browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const address = `/en/docs/${latest}/overview`;
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  const button = page.getByRole('button', { name: 'Copy page as Markdown' });
  await button.click();
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(built(`${address}.md`));
  await page.route('**/*.md', (route) => route.abort('internetdisconnected'));
  await button.click();
  await page.getByText('Could not copy: the page’s Markdown cannot be reached').waitFor();
  await context.close();
});
