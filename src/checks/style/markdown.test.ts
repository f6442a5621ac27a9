import { expect, it } from 'vitest';
import { page } from '../../../tests/support/site';
import type { Problem } from '../../evidence/reading/problem';
import { fileOfPage } from './file';
import { markdown } from './markdown';
import { mend } from './mend';
import { problemsOf } from './rule';

function problems(text: string): Problem[] {
  return problemsOf(markdown, fileOfPage(page({ text })));
}

function mended(text: string): string {
  return mend(text, problems);
}

it.each([
  ['## 一 {/* #a */}\n文\n', '## 一 {/* #a */}\n\n文\n'],
  ['<Sources />\n## 一\n- 二\n', '<Sources />\n\n## 一\n\n- 二\n'],
  ['文\n\n\n\n文\n', '文\n\n文\n'],
  ['文  \n\n文\n\n', '文\n\n文\n'],
  ['* 一\n* 二\n', '- 一\n- 二\n'],
  ['文：\n\n-   一\n-   二\n', '文：\n\n- 一\n- 二\n'],
  ['1. 一\n3. 二\n', '1. 一\n2. 二\n'],
  ['__强__ 与 _重_ 文\n', '**强** 与 *重* 文\n'],
  ['文\n```sql\nSELECT 1\n```\n文\n', '文\n\n```sql\nSELECT 1\n```\n\n文\n'],
  ['文', '文\n'],
])('mends %j', (wrong, right) => {
  expect(problems(wrong)).not.toEqual([]);
  expect(mended(wrong)).toBe(right);
  expect(problems(right)).toEqual([]);
});

it.each([
  ['```\ncode\n```\n', 'the language after ```: ```sql, or ```text', 1],
  ['| 甲 |\n| --- |\n| 一\n', 'a `|` at both ends of every row', 3],
  ['文\n\n见 [官网]()。\n', '[text](address)', 3],
  ['| 甲 | 乙 |\n| --- | --- |\n| 一 |\n', 'as many cells as in the first row', 3],
])('leaves %j to people', (text, expected, line) => {
  expect(problems(text)).toEqual([expect.objectContaining({ expected, line })]);
  expect(problems(text)[0]?.fix).toBeUndefined();
});

it('says what was found, and where', () => {
  expect(problems('文\n\n见 https://example.org/a 。\n')).toEqual([
    {
      rule: 'markdown',
      severity: 'error',
      file: 'docs/tdsql.mdx',
      line: 3,
      column: 3,
      found: 'a bare address',
      expected: 'a link with a text: [text](address)',
      hint: 'write [what it leads to](https://…)',
    },
  ]);
});

it('lets MDX be MDX', () => {
  const text = [
    '---\ntitle: 题\n---',
    '<Edition />',
    '## 题 {/* #id */}',
    '{/* not a quantity: 5 强 (见 https://example.org) */}',
    '- **结论。**<Claim id="a_b" />\n- <Claim id="c" />',
    '<details>\n\n<summary>概要</summary>\n\n文\n\n</details>',
    '$$\nx_1 * y_1 * z  \n\n\n\tz\n$$',
    '```make\nall:\n\tcc  \n\n\n# a\n```',
    '<Term\n  id="a"  \n\n\n\tlabel="b"\n/>',
    '1. 一\n\n   续\n\n2. 二',
    '[官网](https://example.org)、`a b`、文[^1]',
    '[^1]: 注',
  ].join('\n\n');
  expect(problems(`${text}\n`)).toEqual([]);
});
