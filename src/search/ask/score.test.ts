import { describe, expect, it } from 'vitest';
import { MemorySite, type SmallPage } from '../testing/memory-site';
import type { Filter } from './filter';
import type { IndexReader } from './index-reader';
import { clausesOf } from './query';
import { evaluate } from './score';

const filler = '甲乙丙丁戊己庚辛'.repeat(4);

const site = new MemorySite(
  { path: 'a', title: '强同步', body: filler },
  { path: 'b', title: '子', body: `<h2>强同步</h2><p>${filler}</p>` },
  { path: 'c', title: '丑', body: `强同步${filler}` },
  { path: 'd', title: '寅', body: `同步${filler}` },
  { path: 'e', title: '强同步复制的延迟与吞吐', body: filler },
  {
    path: 'f',
    title: '卯',
    body: '<h2 id="x">辰</h2><p>银行</p><h2 id="y">巳</h2><p>银行保险</p><h2 id="z">午</h2><p>保险</p>',
  },
  ...Array.from(
    { length: 80 },
    (_, at): SmallPage => ({
      path: `z${at}`,
      title: '未',
      body: `<h2>申</h2><p>常见${filler}</p>`,
    }),
  ),
);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

async function evaluated(query: string, filter?: Filter) {
  return evaluate(index, await clausesOf(index, query), filter);
}

const paths = 'abcdef';

describe('pages', () => {
  it('come by where they say it: title, heading, text; then those that say half of it', async () => {
    const { candidates } = await evaluated('强同步');
    const order = candidates.map(({ page }) => paths[page]);
    expect(order[0]).toBe('a');
    expect(order.indexOf('b')).toBeLessThan(order.indexOf('c'));
    expect(order.at(-1)).toBe('d');
  });

  it('come first whose title is the query and nothing else', async () => {
    const { candidates } = await evaluated('强同步');
    const score = (path: string) => candidates.find(({ page }) => paths[page] === path)?.score ?? 0;
    expect(score('a')).toBeGreaterThan(score('e'));
  });

  it('tell the part of the query that they hold', async () => {
    const { candidates } = await evaluated('强同步');
    const byPath = Object.fromEntries(candidates.map((each) => [paths[each.page], each]));
    expect(byPath.a).toMatchObject({ coverage: 1, title: 1, heading: 1 });
    expect(byPath.b).toMatchObject({ coverage: 1, title: 0, heading: 1 });
    expect(byPath.c).toMatchObject({ coverage: 1, title: 0, heading: 0 });
    expect(byPath.d?.coverage).toBeLessThan(1);
  });

  it('count a rare word more than a common one', async () => {
    const { candidates } = await evaluated('吞吐 常见');
    expect(paths[candidates[0]?.page ?? -1]).toBe('e');
  });

  it('tell the unit that says the most', async () => {
    const [best] = (await evaluated('银行保险')).candidates;
    expect(await index.unit(best?.page ?? -1, best?.unit ?? -1)).toMatchObject({ anchor: 'y' });
  });

  it('are none for nothing', async () => {
    expect(await evaluated('')).toEqual({ candidates: [], missing: [] });
  });
});

describe('what is missing', () => {
  it('is named', async () => {
    const { missing } = await evaluated('强同步 龘靐 xyzzy');
    expect(missing.map(({ surface }) => surface)).toEqual(['龘靐', 'xyzzy']);
  });

  it('lowers the part that is held', async () => {
    const [whole] = (await evaluated('强同步')).candidates;
    const [less] = (await evaluated('强同步 龘靐')).candidates;
    expect(less?.coverage).toBeLessThan(whole?.coverage ?? 0);
  });

  it('is not the joint of two words, and is what spoils two pairs', async () => {
    const surfaces = async (query: string) =>
      (await evaluated(query)).missing.map(({ surface }) => surface);
    expect(await surfaces('银行强同')).toEqual([]);
    expect(await surfaces('银杭强同')).toEqual(['银杭', '杭强']);
  });
});

describe('a filter', () => {
  it('leaves pages and units that it holds', async () => {
    const within = new Map([[5, new Set([3])]]);
    const [only, ...others] = (await evaluated('保险', { within, byUnit: false })).candidates;
    expect(only).toMatchObject({ page: 5, unit: 3 });
    expect(others).toEqual([]);
    expect((await evaluated('强同步', { within, byUnit: false })).candidates).toEqual([]);
  });

  it('by unit gives each unit that says it', async () => {
    const within = new Map([[5, new Set([1, 2, 3])]]);
    const { candidates } = await evaluated('保险', { within, byUnit: true });
    expect(candidates.map(({ unit }) => unit).sort()).toEqual([2, 3]);
  });

  it('holds for every page, however many there are', async () => {
    const all = (await evaluated('常见')).candidates;
    const within = new Map(all.map(({ page }) => [page, new Set([7])]));
    const { candidates } = await evaluated('常见', { within, byUnit: false });
    expect(candidates).toHaveLength(80);
    expect(new Set(candidates.map(({ unit }) => unit))).toEqual(new Set([7]));
  });
});
