// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { partColumns, withColumns } from './columns';
import { block } from './samples';

function table(columns: number, cell: (column: number) => string): HTMLTableElement {
  const cells = (of: (column: number) => string) =>
    Array.from({ length: columns }, (_, index) => of(index + 1)).join('');
  return block(
    `<table><thead><tr><th>Name</th>${cells((n) => `<th>H${n}</th>`)}</tr></thead>
     <tbody><tr><th scope="rowgroup" colspan="${columns + 1}">Group</th></tr>
     <tr><th scope="row">Row</th>${cells((n) => `<td>${cell(n)}</td>`)}</tr></tbody></table>`,
  ) as HTMLTableElement;
}

const sentence = 'A sentence that takes more than a line of its cell.';

test('a table with few columns, or with columns of words, stays as it is', () => {
  const few = table(3, () => sentence);
  const short = table(8, () => 'yes');
  expect(partColumns(few)).toEqual([few]);
  expect(partColumns(short)).toEqual([short]);
});

test('one with many columns of sentences becomes several, with the names of the rows in each', () => {
  const parts = partColumns(table(5, (column) => `${column} ${sentence}`));
  expect(parts.map((part) => [...part.rows].map((row) => row.cells.length))).toEqual([
    [4, 1, 4],
    [3, 1, 3],
  ]);
  expect(parts.map((part) => [...(part.rows[0]?.cells ?? [])].map((th) => th.textContent))).toEqual(
    [
      ['Name', 'H1', 'H2', 'H3'],
      ['Name', 'H4', 'H5'],
    ],
  );
  expect(
    parts.map((part) => part.querySelector('[scope="rowgroup"]')?.getAttribute('colspan')),
  ).toEqual(['4', '3']);
});

test('columns under a common head stay together', () => {
  const grouped = block(
    '<table><thead><tr><td></td><th colspan="2">Both</th></tr></thead><tbody><tr><th>R</th><td>1</td><td>2</td></tr></tbody></table>',
  ) as HTMLTableElement;
  expect(withColumns(grouped, 1)).toEqual([grouped]);
});
