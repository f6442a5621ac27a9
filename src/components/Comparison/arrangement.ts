import type { Locale } from '../../evidence/locale';
import { cellParts, cellText } from '../../evidence/views/cell-content';
import { plainText } from '../../evidence/views/plain-text';
import type {
  CellView,
  ComparisonView,
  Named,
  RowView,
  TextView,
} from '../../evidence/views/views';
import { claimAnchor } from '../shared/claim-anchors';

/** What rows are sorted by. */
export interface Sort {
  /** The id of a column; absent where it is the names of the rows. */
  column?: string;
  descending: boolean;
}

/** A column in its place, and whether the reader wants to see it. */
export interface ColumnChoice extends Named {
  shown: boolean;
}

/** How a reader wants to see a comparison. */
export interface Arrangement {
  /** Absent where rows stand in the editors' order. */
  sort?: Sort;
  /** Words that a row must hold, each of them. */
  text: string;
  /** Every column, in the reader's order. */
  columns: readonly ColumnChoice[];
  /** Whether rows are left out whose cells all say the same. */
  differing: boolean;
  /** Whether a row is of a group that the reader wants to see. */
  inGroups: (row: RowView) => boolean;
}

/** A cell that an anchor leads to, or a whole row. */
interface Place {
  row: string;
  column?: string;
}

/**
 * The part of a comparison that a reader wants to see, in the order wanted.
 * @param anchor - where the address leads; what it leads to is shown in any case
 */
export function arrange(
  data: ComparisonView,
  arrangement: Arrangement,
  locale: Locale,
  anchor = '',
): ComparisonView {
  const arranged = arrangeAround(undefined, data, arrangement, locale);
  if (leadsInto(arranged, anchor)) return arranged;
  const place = findPlace(data, anchor);
  return place ? arrangeAround(place, data, arrangement, locale) : arranged;
}

function arrangeAround(
  place: Place | undefined,
  data: ComparisonView,
  { sort, text, columns, differing, inGroups }: Arrangement,
  locale: Locale,
): ComparisonView {
  const shown = columns.filter((column) => column.shown || column.id === place?.column);
  const wanted = (row: RowView) =>
    inGroups(row) && holds(row, shown, text) && (!differing || differs(row, shown));
  const rows = data.rows.filter((row) => row.id === place?.row || wanted(row));
  return { ...data, columns: shown, rows: sort ? sortRows(rows, sort, locale) : rows };
}

/** Whether an anchor leads to a row of a comparison, or to a claim in it. */
export function leadsInto(data: ComparisonView, anchor: string): boolean {
  return findPlace(data, anchor) !== undefined;
}

/** The first place that an anchor leads to. */
function findPlace({ id, columns, rows }: ComparisonView, anchor: string): Place | undefined {
  for (const row of rows) {
    if (anchor === `${id}-${row.id}`) return { row: row.id };
    const column = columns.find((column) =>
      row.cells[column.id]?.claims.some((claim) => claimAnchor(claim.id) === anchor),
    );
    if (column) return { row: row.id, column: column.id };
  }
  return undefined;
}

/** The rows under their groups: those of no group first, then the groups in order, none empty. */
export function groupsOf({ groups, rows }: ComparisonView): { group?: Named; rows: RowView[] }[] {
  const ungrouped = { rows: rows.filter(({ group }) => group === undefined) };
  const grouped = groups.map((group) => ({
    group,
    rows: rows.filter((row) => row.group === group.id),
  }));
  return [ungrouped, ...grouped].filter(({ rows }) => rows.length > 0);
}

/** Whether a row holds every word of a text, be it in what a cell says or in what that rests on. */
function holds(row: RowView, columns: readonly Named[], text: string): boolean {
  const words = text.split(/\s+/).map(fold);
  const said = [row.label, ...cellsOf(row, columns).flatMap(wordsOf)].map(fold).join('\n');
  return words.every((word) => said.includes(word));
}

function wordsOf(cell: CellView): string[] {
  const statements = cell.claims.map(({ statement }) => statement);
  return [cell.text ?? [], ...statements, cell.note ?? []].map(plainText);
}

/** Whether the cells of a row say different things; one that is missing differs from all. */
function differs(row: RowView, columns: readonly Named[]): boolean {
  const said = cellsOf(row, columns).map(meaningOf);
  return columns.length < 2 || said.length < columns.length || new Set(said).size > 1;
}

/** Whether some choice of columns would make a row say the same in all of them. */
export function mayAgree({ columns, rows }: ComparisonView): boolean {
  return rows.some((row) => {
    const said = cellsOf(row, columns).map(meaningOf);
    return new Set(said).size < said.length;
  });
}

function meaningOf(cell: CellView): string {
  return [cellText(cell), plainText(cell.note ?? [])].map(fold).join('\n');
}

function cellsOf(row: RowView, columns: readonly Named[]): CellView[] {
  return columns.flatMap(({ id }) => row.cells[id] ?? []);
}

/** A text without what readers do not mind when they look for it: case, width, spaces. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/**
 * Rows by the first number of each cell, where every cell has one, or else by text in the order of the
 * reader's dictionary. Rows without the cell come last either way.
 */
function sortRows(rows: readonly RowView[], sort: Sort, locale: Locale): RowView[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyed = rows.map((row) => ({ row, ...keysOf(row, sort.column) }));
  const present = keyed.filter(({ text }) => text !== undefined);
  const numeric = present.every(({ number }) => number !== undefined);
  const direction = sort.descending ? -1 : 1;
  const sorted = [...present].sort(
    (a, b) =>
      direction *
      (numeric ? (a.number ?? 0) - (b.number ?? 0) : compare(a.text ?? '', b.text ?? '')),
  );
  const missing = keyed.filter(({ text }) => text === undefined);
  return [...sorted, ...missing].map(({ row }) => row);
}

function keysOf(row: RowView, column: string | undefined): { text?: string; number?: number } {
  if (column === undefined) return { text: row.label };
  const cell = row.cells[column];
  if (!cell) return {};
  const [number] = cellParts(cell).flatMap(({ text }) => numbersIn(text));
  return { text: cellText(cell), number };
}

function numbersIn(text: TextView): number[] {
  return text.flatMap((piece) => {
    if (typeof piece === 'string' || 'code' in piece) return [];
    if ('strong' in piece) return numbersIn(piece.strong);
    if ('emphasis' in piece) return numbersIn(piece.emphasis);
    return piece.figure.value ?? [];
  });
}

/** What comes after a sort when its column is asked for again: rising, falling, the editors' order. */
export function nextSort(sort: Sort | undefined, column: string | undefined): Sort | undefined {
  if (!sort || sort.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** A sort as the address has it: `ascending.price`, or `descending` by the names of the rows. */
export function writeSort(sort: Sort | undefined): string {
  if (!sort) return '';
  const order = sort.descending ? 'descending' : 'ascending';
  return sort.column === undefined ? order : `${order}.${sort.column}`;
}

/** The sort that an address asks for, if it is one of these columns'. */
export function readSort(text: string, columns: readonly Named[]): Sort | undefined {
  const [order, column] = text.split('.');
  if (order !== 'ascending' && order !== 'descending') return undefined;
  if (column !== undefined && columns.every(({ id }) => id !== column)) return undefined;
  return { column, descending: order === 'descending' };
}

/** Columns as the address has them: ids in order, `-` before what is hidden; nothing for the editors'. */
export function writeColumns(
  columns: readonly Named[],
  choices: readonly ColumnChoice[],
): string[] {
  const untouched = choices.every(({ id, shown }, index) => shown && id === columns[index]?.id);
  return untouched ? [] : choices.map(({ id, shown }) => (shown ? id : `-${id}`));
}

/** The columns that an address asks for; those it does not name come last. One at least is shown. */
export function readColumns(columns: readonly Named[], texts: readonly string[]): ColumnChoice[] {
  const hidden = new Set(texts.flatMap((text) => (text.startsWith('-') ? text.slice(1) : [])));
  const order = [...new Set(texts.map((text) => text.replace(/^-/, '')))];
  const named = order.flatMap((id) => columns.filter((column) => column.id === id));
  const unnamed = columns.filter(({ id }) => !order.includes(id));
  const choices = [...named, ...unnamed].map((column) => ({
    ...column,
    shown: !hidden.has(column.id),
  }));
  const empty = choices.every(({ shown }) => !shown);
  return empty ? choices.map((choice) => ({ ...choice, shown: true })) : choices;
}

/** The same columns with one of them moved by some places. */
export function moveColumn(
  columns: readonly ColumnChoice[],
  id: string,
  by: number,
): ColumnChoice[] {
  const from = columns.findIndex((column) => column.id === id);
  const others = columns.filter((column) => column.id !== id);
  return [
    ...others.slice(0, from + by),
    ...columns.slice(from, from + 1),
    ...others.slice(from + by),
  ];
}
