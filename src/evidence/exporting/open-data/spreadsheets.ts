import type { Locale, Localized } from '../../locale';
import { type Edition, soundRecords } from '../../reading/edition';
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

/** In the order in which they are listed. */
export const sheetKinds = ['comparison', 'matrix', 'timeline', 'series'] as const;

/** A kind of record that is given away as tables. */
export type SheetKind = (typeof sheetKinds)[number];

/** A record that is given away as a table. */
interface Sheet {
  /** The file below the folder of its edition: `series/wechat-mau.csv`. */
  name: string;
  id: string;
  /** What it shows. */
  caption: Localized;
}

const rowMakers: Record<SheetKind, (view: View, locale: Locale) => Rows> = {
  comparison: rowMaker<ComparisonView>((view, locale) =>
    comparisonRows(view, comparisonWords[locale]),
  ),
  matrix: rowMaker<MatrixView>((view, locale) => rowsOf(exportMarks(view, locale))),
  timeline: rowMaker<TimelineView>(({ events }, locale) => rowsOf(exportEvents(events, locale))),
  series: rowMaker<SeriesView>((view) => seriesRows(view)),
};

/** Every table and series of an edition as CSV, as readers of one language see them. */
export function spreadsheetsOf(edition: Edition, readers: Readers, locale: Locale): ExportFile[] {
  return sheetKinds.flatMap((kind) =>
    sheetsOf(edition, kind).map(({ name, id, caption }) => ({
      name,
      title: caption[locale],
      content: toCsv(rowMakers[kind](readers(addressOf(kind, id))[locale], locale)),
    })),
  );
}

/** What of one kind is given away as tables. */
export function sheetsOf(edition: Edition, kind: SheetKind): Sheet[] {
  return [...soundRecords(edition, kind)].map(([id, { caption }]) => ({
    name: `${kinds[kind].name}/${id}.csv`,
    id,
    caption,
  }));
}

/** What these files are called. */
export function spreadsheetNames(edition: Edition): string[] {
  return sheetKinds.flatMap((kind) => sheetsOf(edition, kind).map(({ name }) => name));
}

function rowMaker<Shown extends View>(rowsOf: (view: Shown, locale: Locale) => Rows) {
  return (view: View, locale: Locale) => rowsOf(view as Shown, locale);
}
