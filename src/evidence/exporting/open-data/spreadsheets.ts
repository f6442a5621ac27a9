import type { Locale } from '../../locale';
import { type Edition, recordsOfKind } from '../../reading/edition';
import type { Kind } from '../../schema/kind';
import { kinds } from '../../schema/kinds';
import { addressOf } from '../../views/edition-views';
import type { ComparisonView, MatrixView, SeriesView, TimelineView, View } from '../../views/views';
import { comparisonRows } from '../comparison';
import { comparisonWords } from '../comparison-words';
import { toCsv } from '../csv';
import type { ExportFile } from '../file';
import { exportMarks } from '../matrix';
import { rowsOf } from '../rows';
import { seriesRows } from '../series';
import { exportEvents } from '../timeline';
import type { Readers } from './readers';

type Rows = readonly (readonly (string | number)[])[];

/** A kind of record that is given away as a table, and what it holds. */
interface Sheet<Shown extends View> {
  kind: Kind;
  rowsOf(view: Shown, locale: Locale): Rows;
}

const sheets = [
  sheet<ComparisonView>('comparison', (view, locale) =>
    comparisonRows(view, comparisonWords[locale]),
  ),
  sheet<MatrixView>('matrix', (view, locale) => rowsOf(exportMarks(view, locale))),
  sheet<TimelineView>('timeline', ({ events }, locale) => rowsOf(exportEvents(events, locale))),
  sheet<SeriesView>('series', (view) => seriesRows(view)),
];

/** Every table and series of an edition as CSV, as readers of one language see them. */
export function spreadsheetsOf(edition: Edition, readers: Readers, locale: Locale): ExportFile[] {
  return sheetsIn(edition).map(({ name, kind, id, rowsOf }) => ({
    name,
    content: toCsv(rowsOf(readers(addressOf(kind, id))[locale], locale)),
  }));
}

/** What these files are called. */
export function spreadsheetNames(edition: Edition): string[] {
  return sheetsIn(edition).map(({ name }) => name);
}

function sheetsIn(edition: Edition) {
  return sheets.flatMap((sheet) =>
    recordsOfKind(edition, sheet.kind).map(({ id }) => ({
      ...sheet,
      id,
      name: `${kinds[sheet.kind].name}/${id}.csv`,
    })),
  );
}

function sheet<Shown extends View>(kind: Kind, rowsOf: Sheet<Shown>['rowsOf']): Sheet<View> {
  return { kind, rowsOf: (view, locale) => rowsOf(view as Shown, locale) };
}
