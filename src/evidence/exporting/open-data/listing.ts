import type { Locale } from '../../locale';
import { type Edition, findRecord, recordsOfKind } from '../../reading/edition';
import type { Kind } from '../../schema/kind';
import { resourceExports } from '../resources';
import { catalogueName } from './catalogue';
import { fileOf } from './dataset';
import { referenceNames } from './references';
import { type DatasetName, datasetNames } from './schema';
import { type SheetKind, sheetKinds, sheetsOf } from './spreadsheets';

/** A spreadsheet, as the page on open data lists it. */
export interface SheetView {
  /** Below the edition's folder: `series/wechat-mau.csv`. */
  file: string;
  /** What the record it is made from shows. */
  caption: string;
}

/** The open data of an edition, as their page lists them to readers of one language. */
export interface OpenDataListing {
  edition: string;
  title: string;
  /** The file that describes all others. */
  catalogue: string;
  datasets: { name: DatasetName; file: string; items: number }[];
  sheets: { kind: SheetKind; files: SheetView[] }[];
  /** All sources, and the resources among them, for programs that keep references. */
  references: string[];
}

/** What the items of each dataset are made from, one for one. */
const itemKinds: Record<DatasetName, readonly Kind[]> = {
  claims: ['claim'],
  sources: ['source'],
  tables: ['comparison', 'matrix', 'timeline'],
  series: ['series'],
  glossary: ['term'],
  resources: ['resource'],
};

/** Lists the open data of a sound edition. */
export function listingOf(edition: Edition, locale: Locale): OpenDataListing {
  const countOf = (kind: Kind) => recordsOfKind(edition, kind).length;
  const sheets = sheetKinds.map((kind) => ({
    kind,
    files: sheetsOf(edition, kind).map(({ name, caption }) => ({
      file: name,
      caption: caption[locale],
    })),
  }));
  return {
    edition: edition.name,
    title: findRecord(edition, 'edition', edition.name)?.value?.title[locale] ?? edition.name,
    catalogue: catalogueName,
    datasets: datasetNames.map((name) => ({
      name,
      file: fileOf(name),
      items: itemKinds[name].map(countOf).reduce((sum, count) => sum + count),
    })),
    sheets: sheets.filter(({ files }) => files.length > 0),
    references: [...referenceNames, ...resourceExports],
  };
}
