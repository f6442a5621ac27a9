import { expect, it } from 'vitest';
import { handbook, MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { clausesOf } from '../query';
import { evaluate } from '../score';
import { readOtherwise, readTraditional } from '.';

const site = new MemorySite(...handbook);
const chinese = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;
const english = (await site.search.library.index('now', 'en')) as IndexReader;

async function readings(index: IndexReader, query: string) {
  return readOtherwise(
    index,
    query,
    await evaluate(index, await clausesOf(index, query), undefined),
  );
}

it('reads traditional characters, and nothing else', async () => {
  expect(await readTraditional(chinese, '強同步')).toEqual({
    kind: 'traditional',
    from: '強同步',
    to: '强同步',
  });
  expect(await readTraditional(chinese, '强同步')).toBeUndefined();
});

it.each<[string, string, string]>([
  ['怎样做强同部复制', 'sound', '怎样做强同步复制'],
  ['看 weizhongyinhang 的节点', 'pinyin', '看 微众银行 的节点'],
  ['看 Wei Zhong Yin Hang 的节点', 'pinyin', '看 微众银行 的节点'],
  ['看qtb', 'initials', '看强同步'],
  ['用 TDSQ-LL 存', 'spelling', '用 tdsql 存'],
])('reads %o by %s as %o', async (from, kind, to) => {
  const found = await readings(chinese, from);
  expect(found).toContainEqual({ kind, from, to, weight: expect.any(Number) });
});

it('puts every misspelled word right at once, first', async () => {
  const [first] = await readings(english, 'replicaton throughputt');
  expect(first?.to).toBe('replication throughput');
});

it('counts every reading for less than what was typed', async () => {
  for (const query of ['强同部', 'qiangtongbu', 'qtb', 'tdsqll']) {
    const found = await readings(chinese, query);
    expect(found.length).toBeGreaterThan(0);
    for (const { weight } of found) expect(weight).toBeLessThan(1);
  }
});

it.each(['强同步', 'tdsql', '龘靐齉', ''])('reads %o no other way', async (query) => {
  expect(await readings(chinese, query)).toEqual([]);
});
