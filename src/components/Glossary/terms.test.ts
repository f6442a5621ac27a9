import { describe, expect, test } from 'vitest';
import type { TermView } from '../../evidence/views/views';
import { byInitial, initialOf, matches } from './terms';

function term(name: string, fields: Partial<TermView> = {}): TermView {
  return {
    record: 'term',
    id: name,
    name,
    otherNames: [],
    definition: [],
    aliases: [],
    claims: [],
    ...fields,
  };
}

describe('initialOf', () => {
  test.each([
    ['分片键', 'fēnpiàn jiàn', 'F'],
    ['数字人民币', 'shùzì rénmínbì', 'S'],
    ['SHA-256 散列函数', undefined, 'S'],
    ['e-CNY', 'shùzì rénmínbì', 'E'],
    ['Éclair', undefined, 'E'],
    ['两地三中心', undefined, '#'],
    ['5G', undefined, '#'],
  ])('%s (%s) stands under %s', (name, pinyin, initial) => {
    expect(initialOf(term(name, { pinyin }))).toBe(initial);
  });
});

test('terms stand under their letters in the order given, what has none last', () => {
  const terms = [term('5G'), term('TPC-C'), term('CAGR'), term('腾讯', { pinyin: 'Téngxùn' })];
  const groups = byInitial(terms).map(({ initial, terms }) => [initial, terms.map(({ id }) => id)]);
  expect(groups).toEqual([
    ['C', ['CAGR']],
    ['T', ['TPC-C', '腾讯']],
    ['#', ['5G']],
  ]);
  expect(byInitial([])).toEqual([]);
});

describe('matches', () => {
  const shard = term('分片键', {
    otherNames: [{ locale: 'en', name: 'Shard key' }],
    abbreviation: 'SK',
    pinyin: 'fēnpiàn jiàn',
    aliases: ['拆分键'],
    definition: ['决定一行落在哪个', { strong: ['分片'] }, '的列。'],
  });

  test.each([
    ['', true],
    ['  ', true],
    ['分片', true],
    ['拆分', true],
    ['shard KEY', true],
    ['ｓｋ', true],
    ['fenpianjian', true],
    ['fēnpiàn', true],
    ['哪个分片的列', true],
    ['分片 key', true],
    ['分片 tdsql', false],
    ['键分', false],
  ])('“%s”: %s', (query, found) => {
    expect(matches(shard, query)).toBe(found);
  });

  test('no sign stands in the way', () => {
    expect(matches(term('TPC-C'), 'tpcc')).toBe(true);
    expect(matches(term('长安链', { pinyin: "Cháng'ān Liàn" }), 'changan')).toBe(true);
  });
});
