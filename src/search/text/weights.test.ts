import { expect, it } from 'vitest';
import { weightOfPair, weightOfWord, withoutAsking } from './weights';

it.each<[string, string]>([
  ['什么是强同步', '强同步'],
  ['强同步是什么', '强同步'],
  ['如何部署TDSQL', '部署TDSQL'],
  ['微众银行用了哪些数据库', '微众银行用了 数据库'],
  ['请问能不能跨城容灾吗', '跨城容灾'],
  ['强同步', '强同步'],
])('asks %o for %o', (query, rest) => {
  expect(withoutAsking(query).trim().replace(/\s+/g, ' ')).toBe(rest);
});

it.each(['什么', '为什么？', '怎么办', '吗'])('keeps %o, which asks for nothing else', (query) => {
  expect(withoutAsking(query)).toBe(query);
});

it('counts the same on every call', () => {
  expect(withoutAsking('什么是锁')).toBe(withoutAsking('什么是锁'));
});

it('counts a filler less than a word', () => {
  expect(weightOfWord('the')).toBeLessThan(weightOfWord('database'));
  expect(weightOfWord('how')).toBe(weightOfWord('the'));
  expect(weightOfWord('theory')).toBe(1);
});

it('counts a pair with a particle less than another', () => {
  expect(weightOfPair('的银')).toBeLessThan(weightOfPair('银行'));
  expect(weightOfPair('和阿')).toBe(weightOfPair('的银'));
});
