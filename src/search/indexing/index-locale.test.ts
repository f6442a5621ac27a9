import { describe, expect, it, vi } from 'vitest';
import { groupKey, namespaces, synonymKey, termKey, unitKey } from '../format/keys';
import { decodeGroup } from '../format/postings';
import { decodeUnit, type Unit } from '../format/unit';
import { defaultOptions } from '../options';
import { htmlOf, type SmallPage } from '../testing/memory-site';
import { numberPages } from './edition';
import { entriesOf } from './index-locale';
import { type Page, readPage } from './read-page';

// Every index is built with its dictionaries.
vi.setConfig({ testTimeout: 60_000 });

function entries(page: Partial<SmallPage>, names: string[][] = [], locale = 'zh-Hans') {
  const read = readPage(htmlOf({ path: 'docs/a', title: '标题', ...page }), defaultOptions) as Page;
  const pages = numberPages(new Map([[locale, new Map([['docs/a', read]])]]), defaultOptions);
  const all = entriesOf(locale, pages.get(locale) ?? [], names, defaultOptions);
  return { all, byKey: new Map(all.map(({ key, value }) => [key, value])) };
}

function unitOf(page: Partial<SmallPage>, unit = 0, locale = 'zh-Hans'): Unit {
  return decodeUnit(entries(page, [], locale).byKey.get(unitKey(0, unit)) ?? new Uint8Array());
}

describe('entries', () => {
  const { all, byKey } = entries(
    { section: '数据库', body: '<p>强同步</p><div data-search-unit="claim" id="c">论断</div>' },
    [['强同步', 'strong sync']],
  );

  it('come sorted, each key once', () => {
    const keys = all.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are of every kind', () => {
    expect(new Set(all.map(({ key }) => key[0]))).toEqual(new Set(Object.values(namespaces)));
    expect(byKey.has(termKey('同步'))).toBe(true);
    expect(byKey.has(synonymKey('strong sync'))).toBe(true);
  });

  it('group units by their kind and their section', () => {
    const group = (facet: 'kind' | 'section', value: string) =>
      decodeGroup(byKey.get(groupKey(facet, value)) ?? new Uint8Array());
    expect(group('kind', 'page')).toEqual(new Map([[0, new Set([0])]]));
    expect(group('kind', 'claim')).toEqual(new Map([[0, new Set([1])]]));
    expect(group('section', '数据库')).toEqual(new Map([[0, new Set([0, 1])]]));
  });
});

describe('a unit', () => {
  it('is complete in itself', () => {
    const body = '<h2 id="a">甲</h2><h3 id="b">乙</h3><p>文</p>';
    expect(unitOf({ body }, 2)).toEqual({
      kind: 'page',
      path: 'docs/a',
      anchor: 'b',
      title: '标题',
      headings: ['甲', '乙'],
      text: '文',
      untranslated: false,
    });
  });

  it('shows the beginning of its code', () => {
    const { text } = unitOf({ body: `<p>前</p><pre>SELECT 1;${'x'.repeat(5000)}</pre>` });
    expect(text).toMatch(/^前\nSELECT 1;x+$/);
    expect(text.length).toBeLessThan(1000);
  });

  it('never shows half a character', () => {
    for (const before of ['', 'x']) {
      const { text } = unitOf({ body: `<pre>${before}${'𠮷'.repeat(600)}</pre>` });
      expect(text).not.toContain('\uFFFD');
    }
  });

  it.each<[string, string, string, boolean]>([
    ['Chinese', 'zh-Hans', '腾讯云的分布式数据库'.repeat(9), false],
    ['English', 'zh-Hans', 'A distributed database of Tencent Cloud. '.repeat(9), true],
    ['mixed', 'zh-Hans', 'TDSQL 是腾讯云的分布式数据库，支持 MySQL。'.repeat(9), false],
    ['English', 'en', 'A distributed database of Tencent Cloud. '.repeat(9), false],
    ['Chinese', 'en', '腾讯云的分布式数据库'.repeat(9), true],
    ['short English', 'zh-Hans', 'TDSQL', false],
  ])('in %s on a page of %s says whether it is untranslated', (_, locale, body, untranslated) => {
    expect(unitOf({ body }, 0, locale).untranslated).toBe(untranslated);
  });
});
