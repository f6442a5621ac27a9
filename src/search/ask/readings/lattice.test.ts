import { expect, it } from 'vitest';
import { MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { type Edge, waysToWrite } from './lattice';

// 事实 is on more pages than 实施, which sounds nearly alike.
const site = new MemorySite(
  ...['a', 'b', 'c'].map((path) => ({ path, title: '甲', body: '事实。' })),
  { path: 'd', title: '乙', body: '实时数据。失实。' },
);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

/** Edges of syllables, one after the other. */
function syllables(...all: string[]): Edge[] {
  return all.map((syllable, from) => ({ from, to: from + 1, syllable }));
}

it('writes syllables in the pairs that the pages hold, the commonest first', async () => {
  const ways = await waysToWrite(index, syllables('shi', 'shi'), 2);
  expect(ways[0]).toBe('事实');
  expect(ways).toContain('实时');
});

it('joins pairs that share a character', async () => {
  expect((await waysToWrite(index, syllables('shi', 'shi', 'shu', 'ju'), 4))[0]).toBe('实时数据');
});

it('prefers the characters that were typed', async () => {
  const typed = [...'实时'].map((character, from) => ({
    from,
    to: from + 1,
    syllable: 'shi',
    typed: character,
  }));
  expect((await waysToWrite(index, typed, 2))[0]).toBe('实时');
});

it('goes on with a syllable that is unfinished', async () => {
  const [first, last] = syllables('shu', 'j');
  const edges = [first, { ...last, unfinished: true }] as Edge[];
  expect(await waysToWrite(index, edges, 2)).toEqual(['数据']);
});

it('writes nothing that no page holds, and nothing for nothing', async () => {
  expect(await waysToWrite(index, syllables('zhuang', 'zhuang'), 2)).toEqual([]);
  expect(await waysToWrite(index, syllables('shi'), 1)).toEqual([]);
  expect(await waysToWrite(index, [], 1)).toEqual([]);
});
