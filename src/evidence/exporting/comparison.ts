import { readersReference } from '../citing/reference';
import type { Locale } from '../locale';
import { cellParts, cellText } from '../views/cell-content';
import { citedSources } from '../views/cited';
import { plainText } from '../views/plain-text';
import type {
  CellView,
  ClaimView,
  ComparisonView,
  Named,
  RowView,
  SourceView,
  TextView,
} from '../views/views';
import type { ComparisonWords } from './comparison-words';
import { toMarkdownTable } from './markdown-table';

/** A comparison as Markdown: citations are numbered, and the sources listed under it. */
export function comparisonMarkdown(
  comparison: ComparisonView,
  words: ComparisonWords,
  locale: Locale,
): string {
  const { caption, columns, note } = comparison;
  const groups = groupNames(comparison);
  const sources = sourcesOf(comparison);
  const marked = (cell: CellView) =>
    cellParts(cell)
      .map(({ text, claims }) => plainText(text) + marksOf(claims, sources))
      .join('\n');
  const written = (cell: CellView | undefined) =>
    cell ? withNote(marked(cell), cell.note, words) : '—';
  const table = toMarkdownTable([
    [...groups.heads(words), words.aspect, ...columns.map(({ label }) => label)],
    ...comparison.rows.map((row) => [
      ...groups.of(row),
      row.label,
      ...columns.map(({ id }) => written(row.cells[id])),
    ]),
  ]);
  const list = sources.map((source, index) => {
    const { url } = source;
    const reference = `${index + 1}. ${readersReference(source, locale)}`;
    return url === undefined ? reference : `${reference} <${url}>`;
  });
  const parts = [
    `**${caption}**`,
    table,
    ...(note ? [words.note(plainText(note))] : []),
    ...(list.length > 0 ? [`**${words.sources}**`, list.join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * A comparison as the rows of a spreadsheet, heads first. After what each column says stand the dates
 * it said so as of, and the addresses of its sources; the title of a source that has none.
 */
export function comparisonRows(comparison: ComparisonView, words: ComparisonWords): string[][] {
  const { columns, rows } = comparison;
  const groups = groupNames(comparison);
  return [
    [
      ...groups.heads(words),
      words.aspect,
      ...columns.flatMap(({ label }) => [
        label,
        `${label} · ${words.asOf}`,
        `${label} · ${words.sources}`,
      ]),
    ],
    ...rows.map((row) => [
      ...groups.of(row),
      row.label,
      ...columns.flatMap(({ id }) => fieldsOf(row.cells[id], words)),
    ]),
  ];
}

function fieldsOf(cell: CellView | undefined, words: ComparisonWords): string[] {
  if (!cell) return ['', '', ''];
  const dates = cell.claims.map(({ asOf }) => asOf.value);
  const places = citedSources(cell.claims).map(({ url, title }) => url ?? title);
  return [
    withNote(cellText(cell), cell.note, words),
    [...new Set(dates)].join('; '),
    [...new Set(places)].join('\n'),
  ];
}

/** A comparison for programs: what it says, and the claims and sources that it rests on. */
export function comparisonData({
  id,
  caption,
  edition,
  asOf,
  columns,
  groups,
  rows,
  note,
}: ComparisonView) {
  return {
    id,
    caption,
    edition,
    asOf: asOf?.value,
    columns: columns.map(nameOf),
    groups: groups.map(nameOf),
    rows: rows.map((row) => ({
      ...nameOf(row),
      group: row.group,
      cells: Object.fromEntries(
        columns.flatMap((column) => {
          const cell = row.cells[column.id];
          return cell ? [[column.id, cellData(cell)]] : [];
        }),
      ),
    })),
    note: note && plainText(note),
  };
}

function nameOf({ id, label }: Named): Named {
  return { id, label };
}

function cellData(cell: CellView) {
  return {
    text: cellText(cell),
    note: cell.note && plainText(cell.note),
    claims: cell.claims.map(claimData),
  };
}

function claimData({ id, statement, asOf, confidence, sources }: ClaimView) {
  return {
    id,
    statement: plainText(statement),
    asOf: asOf.value,
    confidence,
    sources: sources.map(({ source: { title, url }, locator }) => ({ title, url, locator })),
  };
}

/** The column of groups, if rows have any. */
function groupNames({ groups, rows }: ComparisonView) {
  const names = new Map(groups.map(({ id, label }) => [id, label]));
  const grouped = rows.some(({ group }) => group !== undefined);
  return {
    heads: ({ group }: ComparisonWords) => (grouped ? [group] : []),
    of: ({ group = '' }: RowView) => (grouped ? [names.get(group) ?? ''] : []),
  };
}

function withNote(text: string, note: TextView | undefined, words: ComparisonWords): string {
  return note ? `${text}\n${words.note(plainText(note))}` : text;
}

/** The marks of the sources of claims: `[1][3]`. */
function marksOf(claims: readonly ClaimView[], sources: readonly SourceView[]): string {
  return citedSources(claims)
    .map(({ id }) => `[${sources.findIndex((source) => source.id === id) + 1}]`)
    .join('');
}

/** The sources of what is shown, each once, in the order in which they are first used. */
function sourcesOf({ columns, rows }: ComparisonView): SourceView[] {
  const cells = rows.flatMap((row) => columns.flatMap(({ id }) => row.cells[id] ?? []));
  return citedSources(cells.flatMap(({ claims }) => claims));
}
