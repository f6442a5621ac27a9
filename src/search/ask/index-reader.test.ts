import { describe, expect, it } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';
import type { IndexReader } from './index-reader';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

describe('an index', () => {
  it('tells the pages of a term', async () => {
    expect(await index.postings('强同')).toMatchObject({ documentFrequency: 1 });
    expect(await index.postings('强异')).toEqual({
      documentFrequency: 0,
      unitFrequency: 0,
      postings: [],
    });
  });

  it('tells what begins and ends so', async () => {
    expect(await index.beginning('tds')).toEqual([
      { word: 'tdsql', pages: 1 },
      { word: 'tdsqlc', pages: 1 },
    ]);
    expect((await index.beginning('微')).map(({ word }) => word)).toEqual(['微众', '微信']);
    expect((await index.ending('包')).map(({ word }) => word)).toEqual(['红包']);
    expect((await index.ending('sql')).map(({ word }) => word).sort()).toEqual(['mysql', 'tdsql']);
  });

  it('tells what sounds so', async () => {
    expect(await index.sounding('hong', 'bao', false)).toEqual([{ word: '红包', pages: 1 }]);
    expect(await index.sounding('hong', 'b', false)).toEqual([]);
    expect(await index.sounding('hong', 'b', true)).toEqual([{ word: '红包', pages: 1 }]);
  });

  it('tells what is abbreviated so', async () => {
    expect((await index.abbreviated('qtb')).map(({ word }) => word)).toEqual(['强同步']);
  });

  it('tells what is known of a character', async () => {
    expect(await index.character('包')).toEqual({ syllables: ['bao'] });
    expect(await index.character('強')).toEqual({ syllables: [], simplified: '强' });
    expect(await index.character('a')).toEqual({ syllables: [] });
  });

  it('tells the other names of a thing', async () => {
    const names = await index.names('tc');
    expect(names).toEqual([{ name: 'tco', others: ['总拥有成本', 'total cost of ownership'] }]);
    expect(await index.names('zz')).toEqual([]);
  });

  it('tells the units of a facet, and of a page', async () => {
    const [[page = -1, units] = []] = [...(await index.group('kind', 'claim'))];
    expect(units?.size).toBe(2);
    expect(await index.firstUnit(page)).toMatchObject({ title: '微众银行', kind: 'page' });
    expect(await index.unit(page, [...(units ?? [])][0] ?? -1)).toMatchObject({ kind: 'claim' });
    expect(await index.unit(page, 999)).toBeUndefined();
    expect(await index.firstUnit(999)).toBeUndefined();
    expect((await index.group('section', '诗')).size).toBe(0);
  });

  it('reads no file twice', async () => {
    const search = site.open();
    const ask = () => search.ask({ query: '强同步', edition: 'now', locale: 'zh-Hans' });
    await ask();
    const { length } = site.reads;
    await ask();
    expect(site.reads).toHaveLength(length);
  });
});
