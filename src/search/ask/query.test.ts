import { describe, expect, it } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';
import type { IndexReader } from './index-reader';
import { clausesOf, cleanQuery } from './query';

const site = new MemorySite(...handbook);
const chinese = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;
const english = (await site.search.library.index('now', 'en')) as IndexReader;

describe('cleanQuery', () => {
  it.each<[string, string]>([
    ['  a \n\t b ', 'a b'],
    ['ＴＤＳＱＬ　Ｃ', 'TDSQL C'],
    ['强\u200B同\uFEFF步\u2060', '强同步'],
    ['a\uD842b\uDFB7', 'ab'],
    ['𠮷野', '𠮷野'],
    ['', ''],
  ])('reads %o as %o', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
  });

  it('reads no more than it needs, and whole characters', () => {
    expect(Array.from(cleanQuery('强'.repeat(100_000)))).toHaveLength(120);
    expect(Array.from(cleanQuery(`a${'𠮷'.repeat(100_000)}`))).toHaveLength(120);
    expect(cleanQuery(`a${'𠮷'.repeat(100_000)}`)).not.toMatch(/\p{Cs}/u);
    expect(cleanQuery('\uFDFA'.repeat(1000)).length).toBeLessThanOrEqual(120);
  });
});

describe('clausesOf', () => {
  const terms = async (index: IndexReader, query: string) =>
    (await clausesOf(index, query)).map(({ alternatives }) => alternatives.map(({ term }) => term));

  it('begins with what was typed', async () => {
    const clauses = await clausesOf(chinese, '强同步');
    expect(clauses.map(({ alternatives }) => alternatives)).toEqual([
      [{ term: '强同', factor: 1 }],
      [{ term: '同步', factor: 1 }],
    ]);
  });

  it('leaves out the words that ask', async () => {
    expect(await clausesOf(chinese, '什么是强同步')).toEqual(await clausesOf(chinese, '强同步'));
  });

  it('goes on with the last word, and with no other that is known', async () => {
    expect((await terms(english, 'repl'))[0]).toContain('replica');
    expect((await terms(english, 'data'))[0]).toContain('databas');
    expect((await terms(english, 'data lost'))[0]).toEqual(['data', 'datalost']);
  });

  it('goes on with a word that no page holds, wherever it stands', async () => {
    expect((await terms(english, 'repl lost'))[0]).toContain('replica');
  });

  it('counts what it goes on with less than what was typed', async () => {
    const [clause] = await clausesOf(english, 'data');
    const [typed, ...others] = clause?.alternatives ?? [];
    expect(typed?.factor).toBe(1);
    for (const { factor } of others) expect(factor).toBeLessThan(1);
  });

  it('joins two words, if nothing but a space parts them', async () => {
    expect((await terms(english, 'supply chain x'))[0]).toContain('supplychain');
    expect((await terms(english, 'supply, chain x'))[0]).toEqual(['suppli']);
  });

  it('takes a single character for the pairs with it', async () => {
    expect((await terms(chinese, '红'))[0]).toContain('红包');
    expect((await terms(chinese, '包'))[0]).toContain('红包');
  });

  it('counts fillers, particles and parts less', async () => {
    const weights = Object.fromEntries(
      [
        ...(await clausesOf(english, 'the recovery TDSQL-C')),
        ...(await clausesOf(chinese, '的银行')),
      ].map(({ surface, weight }) => [surface, weight]),
    );
    expect(weights.the).toBeLessThan(weights.recovery ?? 0);
    expect(weights.tdsql).toBeLessThan(weights.tdsqlc ?? 0);
    expect(weights.的银).toBeLessThan(weights.银行 ?? 0);
  });

  it('is bounded', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ');
    expect((await clausesOf(english, many)).length).toBeLessThanOrEqual(40);
  });
});
