import { handbookTitle, license } from '../../handbook';
import { type Locale, type Localized, locales } from '../../locale';
import { type Edition, findRecord } from '../../reading/edition';
import type { ExportFile } from '../file';
import { linesOfJson } from '../json';
import { description, type Publisher, schemaAddress } from './publisher';
import { type DatasetName, datasetNames } from './schema';

/** What the catalogue is called. */
export const catalogueName = 'index.json';

/** A text in several languages, as JSON-LD has it. */
type LanguageMap = { '@value': string; '@language': Locale }[];

/** The media types of files, by how their names end; the longest ending counts. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
};

/**
 * What an edition's open data are, as a `Dataset` of schema.org with every file that it can be had in.
 * @param files - by the language they are in; those that are in every language stand under none
 */
export function catalogueOf(
  edition: Edition,
  publisher: Publisher,
  files: { shared: readonly ExportFile[]; byLocale: Localized<readonly ExportFile[]> },
): ExportFile {
  const own = findRecord(edition, 'edition', edition.name)?.value;
  const folder = `data/${edition.name}/`;
  const downloads = [
    ...files.shared.map(({ name }) => ({
      ...downloadOf(`${publisher.site}/${folder}${name}`),
      ...conforming(name, publisher),
    })),
    ...locales.flatMap((locale) =>
      files.byLocale[locale].map(({ name, title }) => ({
        ...(title === undefined ? {} : { name: title }),
        ...downloadOf(`${publisher.siteIn[locale]}/${folder}${name}`),
        inLanguage: locale,
      })),
    ),
  ];
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${publisher.site}/${folder}`,
    name: languageMap((locale) => `${handbookTitle[locale]} · ${own?.title[locale]}`),
    description: languageMap((locale) => description[locale]),
    version: edition.name,
    temporalCoverage: `../${own?.asOf}`,
    inLanguage: locales,
    isAccessibleForFree: true,
    license: license.url,
    creator: { '@type': 'Organization', name: languageMap((locale) => handbookTitle[locale]) },
    distribution: downloads,
  };
  return { name: catalogueName, content: linesOfJson(dataset, 2) };
}

function downloadOf(address: string) {
  const ending = Object.keys(mediaTypes).find((each) => address.endsWith(each)) ?? '';
  return {
    '@type': 'DataDownload',
    contentUrl: address,
    encodingFormat: mediaTypes[ending],
  };
}

/** The schema that a file keeps to, where it has one. */
function conforming(file: string, { site }: Publisher) {
  const name = file.replace(/\.json$/, '') as DatasetName;
  return datasetNames.includes(name) ? { 'dct:conformsTo': schemaAddress(site, name) } : {};
}

function languageMap(textOf: (locale: Locale) => string): LanguageMap {
  return locales.map((locale) => ({ '@value': textOf(locale), '@language': locale }));
}
