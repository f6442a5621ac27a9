import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { Search } from '../ask/search';
import { htmlOf, type SmallPage } from '../testing/memory-site';
import { buildIndex } from '.';

// Every index is built with its dictionaries.
vi.setConfig({ testTimeout: 60_000 });

const parent = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(parent, { recursive: true }));
let sites = 0;

/** A built site in a folder of its own, its English pages below `en/`. */
function siteOf(...pages: SmallPage[]): string {
  const site = path.join(parent, String(sites++));
  for (const page of pages) {
    const file = path.join(site, page.locale === 'en' ? 'en' : '', `${page.path}.html`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, htmlOf(page));
  }
  return site;
}

function searchOf(site: string): Search {
  return new Search(async (file) => readFileSync(path.join(site, 'search-index', file)));
}

const sync = { path: 'docs/sync', title: '强同步', section: '数据库' };
const english = { path: 'docs/sync', title: 'Strong replication', locale: 'en' };

it('indexes every edition and language, and lists them', () => {
  const manifest = buildIndex(
    siteOf(sync, english, { ...sync, path: 'docs/old/sync', edition: '2020-10' }),
  );
  expect(manifest).toEqual({
    version: 1,
    editions: [
      { name: '2020-10', locales: { 'zh-Hans': expect.objectContaining({ pages: 1 }) } },
      {
        name: 'now',
        locales: {
          'zh-Hans': {
            folder: expect.stringMatching(/^now\.zh-Hans\.[0-9a-f]{10}$/),
            base: '',
            pages: 1,
            complete: true,
            units: 1,
            sections: ['数据库'],
          },
          en: expect.objectContaining({ base: 'en/', sections: ['Strong replication'] }),
        },
      },
    ],
  });
});

it('writes what it returns, and what a search answers from', async () => {
  const site = siteOf(sync, english);
  const manifest = buildIndex(site);
  const written = readFileSync(path.join(site, 'search-index/manifest.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(manifest);
  const answer = await searchOf(site).ask({ query: 'replicate', edition: 'now', locale: 'en' });
  expect(answer.hits.map(({ address }) => address)).toEqual(['en/docs/sync']);
});

it('lists the editions in the order that it is told, the others last', () => {
  const editions = ['a', 'b', 'c'].map((edition) => ({
    ...sync,
    path: `docs/${edition}`,
    edition,
  }));
  const site = siteOf(...editions);
  const names = (order?: string[]) =>
    buildIndex(site, { editions: order }).editions.map(({ name }) => name);
  expect(names()).toEqual(['a', 'b', 'c']);
  expect(names(['x', 'c', 'a'])).toEqual(['c', 'a', 'b']);
});

it('changes the name of an index with what it holds, and only then', () => {
  const site = siteOf(sync, english);
  const folders = () =>
    Object.values(buildIndex(site).editions[0]?.locales ?? {}).map(({ folder }) => folder);
  const [chinese, before] = folders();
  expect(folders()).toEqual([chinese, before]);
  writeFileSync(path.join(site, 'en/docs/sync.html'), htmlOf({ ...english, body: 'More.' }));
  const [unchanged, after] = folders();
  expect(unchanged).toBe(chinese);
  expect(after).not.toBe(before);
});

it('removes what an earlier build left, and nothing else', () => {
  const site = siteOf(sync, english);
  buildIndex(site);
  rmSync(path.join(site, 'en'), { recursive: true });
  writeFileSync(path.join(site, 'search-index/stray.txt'), '');
  const { editions } = buildIndex(site);
  const folder = editions[0]?.locales['zh-Hans']?.folder;
  expect(readdirSync(path.join(site, 'search-index')).sort()).toEqual(
    ['manifest.json', folder].sort(),
  );
  expect(existsSync(path.join(site, 'docs/sync.html'))).toBe(true);
});

it('lists nothing of a site without pages', () => {
  const site = siteOf();
  mkdirSync(site, { recursive: true });
  expect(buildIndex(site)).toEqual({ version: 1, editions: [] });
});

it('knows the names of a thing in every language', async () => {
  const term = (name: string) =>
    `<div data-search-unit="term" id="sync"><dfn data-search-name>${name}</dfn>：x</div>`;
  const site = siteOf(
    { path: 'docs/terms', title: '术语', body: term('强同步') },
    { path: 'docs/sync', title: '复制', body: '强同步' },
    { path: 'docs/terms', title: 'Terms', locale: 'en', body: term('strong sync') },
  );
  buildIndex(site);
  const answer = await searchOf(site).ask({
    query: 'strong sync',
    edition: 'now',
    locale: 'zh-Hans',
  });
  expect(answer.hits.map(({ address }) => address)).toContain('docs/sync');
});
