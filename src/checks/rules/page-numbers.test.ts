import { expect, it } from 'vitest';
import { problemsOn } from '../../../tests/support/site';
import type { Locale } from '../../evidence/locale';
import { pageNumbers } from './page-numbers';

function numbers(text: string, locale: Locale = 'zh-Hans'): string[] {
  return problemsOn(pageNumbers, text, locale).map(
    ({ line, column, found }) => `${line}:${column} ${found}`,
  );
}

it('reads prose alone', () => {
  const page = [
    '---\nid: 5-banks\ntitle: 标题\n---',
    "export const five = '5 家';",
    '## 标题 {/* #top-5 */}',
    '`5 家`、$$3f+1$$、[官网](https://example.org/5%20)，<Figure of="a#b5" />。',
    '```\n5 家\n```\n\n$$\n5\n$$\n\n{/* 5 家 */}',
  ].join('\n\n');
  expect(numbers(page)).toEqual([]);
});

it('points to the number itself, and says how to show it', () => {
  expect(problemsOn(pageNumbers, '首段\n\n占 <b>31%</b>。\n')).toEqual([
    {
      rule: 'naked-number',
      severity: 'error',
      file: 'docs/tdsql.mdx',
      line: 3,
      column: 6,
      found: '`31%` in “首段…占 31%。…”',
      expected: 'a figure of the data',
      hint:
        'show it with <Figure of="claim#name" />; a name or turn of phrase is exempted by a ' +
        'comment before it: {/* not a quantity: 31% (why) */}',
    },
  ]);
});

it('reads front matter, headings, lists, tables, quotations and what tags hold', () => {
  const page = [
    '---\ntitle: "5 家"\ndescription: 第一行\n  6 家\n---',
    '## 7 家',
    '- 8 家',
    '| 9 家 |\n| --- |\n| 10 家 |',
    '> 引\n> 11 家',
    '<Term id="a">12 家</Term>',
  ].join('\n\n');
  expect(numbers(page).map((line) => line.replace(/ in .*/, ''))).toEqual([
    '2:9 `5 家`',
    '4:3 `6 家`',
    '7:4 `7 家`',
    '9:3 `8 家`',
    '11:3 `9 家`',
    '13:3 `10 家`',
    '16:3 `11 家`',
    '18:14 `12 家`',
  ]);
});

it('reads names through links and over lines', () => {
  expect(numbers('[MySQL](./mysql.mdx) 8.0, since\nSeptember\n2018', 'en')).toEqual([]);
});

it('knows the language', () => {
  expect(numbers('ten billion', 'en')).toHaveLength(1);
  expect(numbers('十亿')).toHaveLength(1);
});

it('heeds exceptions, those of the front matter included', () => {
  const page = [
    "---\n# not a quantity: 500 强 (a list's name)\ntitle: 500 强\n---",
    '{/* not a quantity: 1,000 Trees (a place) */}',
    '1,000 Trees',
  ].join('\n\n');
  expect(numbers(page)).toEqual([]);
  expect(numbers('{/* not a quantity: 5 强 (a name) */}\n\n名单')).toEqual([
    '1:1 an exception for `5 强`, which exempts nothing',
  ]);
});
