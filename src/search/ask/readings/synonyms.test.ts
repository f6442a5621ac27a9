import { describe, expect, it } from 'vitest';
import { handbook, MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { readSynonyms } from './synonyms';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

describe('synonyms', () => {
  const meant = async (index: IndexReader, query: string) =>
    (await readSynonyms(index, query, [])).map(({ to }) => to);

  it.each<[string, string]>([
    ['TCO', '总拥有成本'],
    ['怎样算tco呢', '怎样算总拥有成本呢'],
    ['算tco', '算总拥有成本'],
    ['tco网路', 'tco网络'],
    ['Total Cost of Ownership 折扣', '总拥有成本 折扣'],
    ['总拥有成本的折扣', 'TCO的折扣'],
    ['断网路时', '断网络时'],
  ])('of %s give %s', async (query, reading) => {
    expect(await meant(index, query)).toContain(reading);
  });

  it.each(['tcof', 'atco', '拥有成本', ''])(
    'are none for %o, which holds no whole name',
    async (query) => {
      expect(await meant(index, query)).toEqual([]);
    },
  );

  it('put the longest name first', async () => {
    const [first] = await readSynonyms(index, 'tco 总拥有成本', []);
    expect(first?.to.startsWith('tco ')).toBe(true);
  });
});
