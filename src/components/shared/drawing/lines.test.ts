import { describe, expect, test } from 'vitest';
import { longWord } from '../../../evidence/views/samples';
import { widthOf, wrap } from './lines';

test('a Han character is wider than a Latin letter', () => {
  expect(widthOf('腾讯')).toBe(2);
  expect(widthOf('ab')).toBeLessThan(2);
});

describe('wrap', () => {
  test.each([
    ['Chinese between any two signs', '分布式事务协调器', 4, ['分布式事', '务协调器']],
    ['Chinese never before a mark', '查健康，报状态', 3, ['查健', '康，报', '状态']],
    ['English between words', 'Routes, tasks and elections', 8, ['Routes, tasks', 'and elections']],
    ['both together', 'SQL 引擎（Proxy）', 5, ['SQL 引擎', '（Proxy）']],
    ['nothing that fits', 'TDSQL 数据库', 20, ['TDSQL 数据库']],
    ['no word that no line can hold', `A ${longWord}`, 4, ['A', longWord]],
    ['nothing at all', '', 4, []],
    ['blanks alone', '  ', 4, []],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('breaks a word that is wider than it may be', () => {
    const lines = wrap(`A ${longWord} b`, 6, 9);
    expect(lines.every((line) => widthOf(line) <= 6)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(`A${longWord}b`);
  });

  test('loses no sign', () => {
    const text = '主机 (primary) 与备机，经 Raft 选举；TDSQL 8.0。';
    expect(wrap(text, 5).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
