import * as z from 'zod';
import { handbookTitle, license } from '../../handbook';
import { inEachLocale, type Localized, locales } from '../../locale';
import { lazily } from '../../once-per';
import { type Edition, findRecord } from '../../reading/edition';
import type { PublishedSchema } from '../../schema/published';
import type { ExportFile } from '../file';
import { linesOfJson } from '../json';
import { exportResources, resourceExports } from '../resources';
import { catalogueName, catalogueOf } from './catalogue';
import { claimItems } from './claims';
import { fileOf, type Making } from './dataset';
import { termItems } from './glossary';
import { type Publisher, schemaAddress, schemaFile } from './publisher';
import { readersOf } from './readers';
import { referenceNames, referencesOf } from './references';
import { resourceItems } from './resources';
import {
  type DatasetItems,
  type DatasetName,
  datasetNames,
  datasetSchema,
  schemaVersion,
} from './schema';
import { seriesItems } from './series';
import { sourceItems } from './sources';
import { spreadsheetNames, spreadsheetsOf } from './spreadsheets';
import { tableItems } from './tables';

const makers: { [Name in DatasetName]: (making: Making) => DatasetItems[Name] } = {
  claims: claimItems,
  sources: sourceItems,
  tables: tableItems,
  series: seriesItems,
  glossary: termItems,
  resources: resourceItems,
};

/** The open data of a sound edition, each part worked out when it is asked for. */
export interface OpenData {
  /** Datasets in every language at once, and a catalogue of all files. */
  shared: ExportFile[];
  /** Spreadsheets and references as readers of one language see them. */
  byLocale: Localized<ExportFile[]>;
}

/** What the files of an edition's open data are called: those in every language at once, and those of each. */
export function openDataNames(edition: Edition): { shared: string[]; ofEach: string[] } {
  return {
    shared: [catalogueName, ...datasetNames.map(fileOf)],
    ofEach: [...spreadsheetNames(edition), ...referenceNames, ...resourceExports],
  };
}

/** Works out the open data of a sound edition. */
export function openDataOf(edition: Edition, publisher: Publisher): OpenData {
  const { site, addressOf } = publisher;
  const making: Making = { edition, readers: readersOf(edition), addressOf };
  const own = findRecord(edition, 'edition', edition.name)?.value;
  const head = {
    schemaVersion,
    edition: { name: edition.name, title: own?.title, asOf: own?.asOf },
    license: { id: license.id, url: license.url, attribution: attributionOf(own?.title) },
  };
  const byLocale = lazily(locales, (locale) => [
    ...spreadsheetsOf(edition, making.readers, locale),
    ...referencesOf(edition, locale),
    ...exportResources(edition, locale),
  ]);
  const datasetOf = (name: DatasetName) => ({
    name: fileOf(name),
    content: linesOfJson(
      { $schema: schemaAddress(site, name), ...head, [name]: makers[name](making) },
      2,
    ),
  });
  return {
    get shared() {
      const datasets = datasetNames.map(datasetOf);
      return [catalogueOf(edition, publisher, { shared: datasets, byLocale }), ...datasets];
    },
    byLocale,
  };
}

/** The JSON Schemas of open data, below `/schemas/`. */
export function openDataSchemas(): PublishedSchema[] {
  return datasetNames.map((name) => ({
    file: schemaFile(name),
    content: `${JSON.stringify(schemaOf(name), null, 2)}\n`,
  }));
}

function schemaOf(name: DatasetName) {
  return { title: name, ...z.toJSONSchema(datasetSchema(name), { io: 'input' }) };
}

function attributionOf(edition: Localized | undefined): Localized {
  const comma: Localized = { 'zh-Hans': '，', en: ', ' };
  return inEachLocale((locale) => `${handbookTitle[locale]}${comma[locale]}${edition?.[locale]}`);
}
