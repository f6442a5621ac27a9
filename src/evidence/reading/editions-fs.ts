import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale, locales } from '../locale';
import { type Kind, kindNames } from '../schema/kind';
import { kinds } from '../schema/kinds';
import { type DataText, nextEdition } from './edition';

/** Where an edition's pages and evidence lie; every path is absolute. */
export interface EditionFolders {
  /** `YYYY-MM`, or `next`. */
  name: string;
  /** The folder of its YAML files. */
  data: string;
  /** The folder of its pages, by locale. */
  pages: Record<Locale, string>;
}

const docsPlugin = 'docusaurus-plugin-content-docs';

/** The editions of a site as `versions.json` lists them, the earliest first and `next` last. */
export function findEditions(siteDir: string): EditionFolders[] {
  const list = path.join(siteDir, 'versions.json');
  const cut: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return [...cut.toSorted(), nextEdition].map((name) => foldersOf(siteDir, name));
}

function foldersOf(siteDir: string, name: string): EditionFolders {
  const next = name === nextEdition;
  const original = next ? 'docs' : `versioned_docs/version-${name}`;
  const translated = next ? 'current' : `version-${name}`;
  const pages = locales.map((locale) => [
    locale,
    locale === defaultLocale
      ? path.join(siteDir, original)
      : path.join(siteDir, 'i18n', locale, docsPlugin, translated),
  ]);
  return {
    name,
    data: path.join(siteDir, original, '_data'),
    pages: Object.fromEntries(pages),
  };
}

/** The edition whose pages lie nearest above `file`, if any does. */
export function editionOfPage(
  editions: EditionFolders[],
  file: string,
): { edition: EditionFolders; locale: Locale } | undefined {
  const candidates = editions.flatMap((edition) =>
    locales.map((locale) => ({ edition, locale, folder: edition.pages[locale] + path.sep })),
  );
  return candidates
    .filter(({ folder }) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/**
 * The texts of an edition's data files in the order of their paths, and the files beside them that
 * hold no kind of record.
 */
export function readDataTexts(
  siteDir: string,
  { data }: EditionFolders,
): { texts: DataText[]; strays: string[] } {
  const texts: DataText[] = [];
  const strays: string[] = [];
  for (const file of filesBelow(data, '')) {
    const kind = kindOfFile(path.relative(data, file));
    if (kind) texts.push({ path: sitePath(siteDir, file), kind, text: readFileSync(file, 'utf8') });
    else strays.push(sitePath(siteDir, file));
  }
  return { texts, strays };
}

/** The kind of record a file holds: `claims.yml` and `claims/tdsql.yml` hold claims. */
function kindOfFile(file: string): Kind | undefined {
  if (!file.endsWith('.yml')) return undefined;
  const [first = '', ...rest] = file.slice(0, -'.yml'.length).split(path.sep);
  const kind = kindNames.find((kind) => kinds[kind].name === first);
  return kind === 'edition' && rest.length > 0 ? undefined : kind;
}

/** Every file below a folder with this ending, sorted; none where there is no such folder. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

/** A path relative to the site, with forward slashes. */
export function sitePath(siteDir: string, absolute: string): string {
  return path.relative(siteDir, absolute).split(path.sep).join('/');
}
