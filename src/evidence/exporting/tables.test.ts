import { expect, test } from 'vitest';
import { toCsv } from './csv';
import { toMarkdownTable } from './markdown-table';

test('CSV quotes what needs it, and lets no spreadsheet work a cell out', () => {
  expect(
    toCsv([
      ['项目', 'Value'],
      ['a "b", c', '=1+1'],
      ['两行\n文字', 0.5],
    ]),
  ).toBe('\ufeff项目,Value\n"a ""b"", c",\'=1+1\n"两行\n文字",0.5\n');
});

test('a Markdown table keeps its cells apart, whatever they hold', () => {
  expect(
    toMarkdownTable([
      ['项目', 'A|B'],
      ['两\n行', '*n* [1] <b>'],
    ]),
  ).toBe(['| 项目 | A\\|B |', '| - | - |', '| 两<br>行 | \\*n\\* \\[1\\] \\<b> |'].join('\n'));
});
