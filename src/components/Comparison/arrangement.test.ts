import { describe, expect, test } from 'vitest';
import { claim, quantity } from '../../evidence/views/samples';
import type { CellView, ClaimView, ComparisonView, RowView } from '../../evidence/views/views';
import {
  type Arrangement,
  arrange,
  groupsOf,
  mayAgree,
  moveColumn,
  nextSort,
  readColumns,
  readSort,
  type Sort,
  writeColumns,
  writeSort,
} from './arrangement';

const columns = ['a', 'b', 'c'].map((id) => ({ id, label: `Column ${id}` }));

function said(...text: CellView['text'] & object): CellView {
  return { text, claims: [] };
}

function stated(id: string, fields: Partial<ClaimView> = {}): CellView {
  return { claims: [claim(id, fields)] };
}

function number(value: number): CellView {
  return said('About ', { strong: [{ figure: quantity(`${value} units`, value) }] });
}

function table(rows: Record<string, RowView['cells']>, groups: Record<string, string> = {}) {
  return {
    record: 'comparison',
    id: 'clouds',
    edition: '2026-11',
    caption: 'Clouds',
    columns,
    groups: [...new Set(Object.values(groups))].map((id) => ({ id, label: id })),
    rows: Object.entries(rows).map(([id, cells]) => ({
      id,
      label: `Row ${id}`,
      group: groups[id],
      cells,
    })),
  } satisfies ComparisonView;
}

function arranged(
  data: ComparisonView,
  wishes: Partial<Arrangement>,
  { locale = 'zh-Hans', anchor }: { locale?: 'zh-Hans' | 'en'; anchor?: string } = {},
) {
  const all = { text: '', columns: readColumns(columns, []), differing: false };
  const view = arrange(data, { ...all, inGroups: () => true, ...wishes }, locale, anchor);
  return { rows: view.rows.map(({ id }) => id), columns: view.columns.map(({ id }) => id) };
}

describe('sorting', () => {
  const rising: Sort = { column: 'a', descending: false };
  const falling: Sort = { column: 'a', descending: true };

  test('goes by the first number of each cell, where every cell has one', () => {
    const data = table({ x: { a: number(10) }, y: { a: number(9) }, z: { a: number(100) } });
    expect(arranged(data, { sort: rising }).rows).toEqual(['y', 'x', 'z']);
    expect(arranged(data, { sort: falling }).rows).toEqual(['z', 'x', 'y']);
  });

  test('goes by text where one cell has no number, as a reader counts', () => {
    const data = table({
      x: { a: said('v10') },
      y: { a: said('v9') },
      z: { a: number(1) },
    });
    expect(arranged(data, { sort: rising }).rows).toEqual(['z', 'y', 'x']);
  });

  test('goes by the dictionary of the reader', () => {
    const data = table({ x: { a: said('腾讯') }, y: { a: said('阿里') }, z: { a: said('华为') } });
    expect(arranged(data, { sort: rising }).rows).toEqual(['y', 'z', 'x']);
  });

  test('takes the number that is shown, not one of a claim beneath', () => {
    const beneath = claim('n', { statement: [{ figure: quantity('1', 1) }] });
    const data = table({
      x: { a: { text: ['b'], claims: [beneath] } },
      y: { a: { text: ['a'], claims: [beneath] } },
    });
    expect(arranged(data, { sort: rising }).rows).toEqual(['y', 'x']);
  });

  test('puts rows without the cell last either way, and leaves equals in their order', () => {
    const data = table({ w: {}, x: { a: number(2) }, y: { a: number(1) }, z: { a: number(2) } });
    expect(arranged(data, { sort: rising }).rows).toEqual(['y', 'x', 'z', 'w']);
    expect(arranged(data, { sort: falling }).rows).toEqual(['x', 'z', 'y', 'w']);
  });

  test('goes by the names of the rows, too', () => {
    const data = table({ b: {}, a: {}, c: {} });
    expect(arranged(data, { sort: { descending: true } }).rows).toEqual(['c', 'b', 'a']);
  });

  test('stays within groups', () => {
    const data = table(
      { x: { a: number(3) }, y: { a: number(1) }, z: { a: number(2) } },
      { x: 'one', z: 'one', y: 'two' },
    );
    const sorted = { ...data, rows: [...data.rows].reverse() };
    expect(groupsOf(sorted).map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ['z', 'x'],
      ['y'],
    ]);
  });

  test('comes in three turns', () => {
    const first = nextSort(undefined, 'a');
    expect(first).toEqual(rising);
    expect(nextSort(first, 'a')).toEqual(falling);
    expect(nextSort(falling, 'a')).toBeUndefined();
    expect(nextSort(falling, 'b')).toEqual({ column: 'b', descending: false });
    expect(nextSort(rising, undefined)).toEqual({ descending: false });
  });

  test.each([
    [undefined, ''],
    [{ descending: false }, 'ascending'],
    [falling, 'descending.a'],
  ])('%o stands in the address as %j', (sort, text) => {
    expect(writeSort(sort)).toBe(text);
    expect(readSort(text, columns)).toEqual(sort);
  });

  test.each(['descending.gone', 'sideways.a', 'ascending.', 'a'])('is not read from %j', (text) => {
    expect(readSort(text, columns)).toBeUndefined();
  });
});

describe('finding', () => {
  const data = table({
    one: { a: said('超过 100 亿'), b: stated('first') },
    two: { a: { text: ['Said'], claims: [claim('second')], note: ['ＴＤＳＱＬ aside'] } },
  });

  test.each([
    ['100亿', ['one']],
    ['超过　100', ['one']],
    ['statement FIRST', ['one']],
    ['of second', ['two']],
    ['tdsql', ['two']],
    ['row', ['one', 'two']],
    ['row nothing', []],
    ['  ', ['one', 'two']],
  ])('%j finds %o', (text, rows) => {
    expect(arranged(data, { text }).rows).toEqual(rows);
  });

  test('does not look into columns that are not shown', () => {
    const withoutB = readColumns(columns, ['a', '-b', 'c']);
    expect(arranged(data, { text: 'first', columns: withoutB }).rows).toEqual([]);
  });
});

describe('“only where they differ”', () => {
  const data = table({
    same: { a: said('Ｙｅｓ'), b: said('yes '), c: stated('s', { statement: ['YES'] }) },
    differs: { a: said('yes'), b: said('yes'), c: said('no') },
    missing: { a: said('yes'), b: said('yes') },
    noted: { a: said('yes'), b: said('yes'), c: { ...said('yes'), note: ['Once'] } },
  });

  test('leaves out rows whose cells all say the same', () => {
    expect(arranged(data, { differing: true }).rows).toEqual(['differs', 'missing', 'noted']);
  });

  test('looks at the columns that are shown; one alone differs from nothing', () => {
    const two = readColumns(columns, ['a', 'b', '-c']);
    expect(arranged(data, { differing: true, columns: two }).rows).toEqual([]);
    const one = readColumns(columns, ['a', '-b', '-c']);
    expect(arranged(data, { differing: true, columns: one }).rows).toHaveLength(4);
  });

  test('is of use where two cells of a row agree', () => {
    expect(mayAgree(data)).toBe(true);
    expect(mayAgree(table({ x: { a: said('yes'), b: said('no') }, y: { a: said('yes') } }))).toBe(
      false,
    );
  });
});

describe('columns', () => {
  test('stand in the address in order, what is hidden marked, and not at all as the editors had them', () => {
    const choices = readColumns(columns, ['c', '-a']);
    expect(choices.map(({ id, shown }) => [id, shown])).toEqual([
      ['c', true],
      ['a', false],
      ['b', true],
    ]);
    expect(writeColumns(columns, choices)).toEqual(['c', '-a', 'b']);
    expect(writeColumns(columns, readColumns(columns, []))).toEqual([]);
  });

  test('that are not there, or named twice, are overlooked', () => {
    expect(readColumns(columns, ['gone', 'b', 'b', '-']).map(({ id }) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  test('are never all hidden', () => {
    const choices = readColumns(columns, ['-a', '-b', '-c']);
    expect(choices.every(({ shown }) => shown)).toBe(true);
  });

  test.each([
    ['a', 1, ['b', 'a', 'c']],
    ['c', -1, ['a', 'c', 'b']],
    ['a', 2, ['b', 'c', 'a']],
  ] as const)('%s moved by %i', (id, by, order) => {
    expect(moveColumn(readColumns(columns, []), id, by).map((column) => column.id)).toEqual(order);
  });
});

describe('what the address leads to', () => {
  const data = table({
    x: { a: stated('one'), b: stated('two') },
    y: { a: stated('three') },
    z: { b: stated('two') },
  });
  const nothing = { text: 'found nowhere' };

  test('is shown whatever else is', () => {
    expect(arranged(data, nothing, { anchor: 'clouds-y' }).rows).toEqual(['y']);
    expect(arranged(data, nothing, { anchor: 'claim-three' }).rows).toEqual(['y']);
    expect(arranged(data, nothing, { anchor: 'elsewhere' }).rows).toEqual([]);
  });

  test('brings its column back', () => {
    const hidden = readColumns(columns, ['a', '-b', '-c']);
    expect(arranged(data, { columns: hidden }, { anchor: 'claim-two' })).toEqual({
      rows: ['x', 'y', 'z'],
      columns: ['a', 'b'],
    });
  });

  test('adds nothing where it is shown already', () => {
    expect(arranged(data, { text: 'row z' }, { anchor: 'claim-two' }).rows).toEqual(['z']);
  });
});
