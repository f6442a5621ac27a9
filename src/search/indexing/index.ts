import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type EditionIndex,
  folderName,
  formatVersion,
  type Manifest,
  manifestName,
} from '../format/manifest';
import { defaultOptions, type SearchOptions } from '../options';
import { type NumberedPage, numberPages } from './edition';
import { groupBy } from './group-by';
import { entriesOf } from './index-locale';
import { findPages, type PageFile, readPages } from './site-fs';
import { writeIndex } from './write-fs';

/**
 * Indexes a built site: one index for each edition and language, below `search-index/` in its folder,
 * beside the manifest that lists them. What an earlier build left there goes. `editions` gives their
 * order; those it does not name come last.
 */
export function buildIndex(
  siteDir: string,
  { editions = [], ...settings }: Partial<SearchOptions> & { editions?: string[] } = {},
): Manifest {
  const options = { ...defaultOptions, ...settings };
  const root = path.join(siteDir, folderName);
  mkdirSync(root, { recursive: true });
  const files = groupBy(findPages(siteDir), ({ edition }) => edition);
  const rank = (name: string) =>
    editions.includes(name) ? editions.indexOf(name) : editions.length;
  const names = [...files.keys()].sort((a, b) => rank(a) - rank(b));
  const manifest: Manifest = {
    version: formatVersion,
    editions: names
      .map((name) => indexEdition(root, name, files.get(name) ?? [], options))
      .filter(({ locales }) => Object.keys(locales).length > 0),
  };
  writeFileSync(path.join(root, manifestName), JSON.stringify(manifest));
  removeStrays(root, manifest);
  return manifest;
}

function indexEdition(
  root: string,
  name: string,
  files: PageFile[],
  options: SearchOptions,
): EditionIndex {
  const numbered = numberPages(readPages(files, options), options);
  const names = namesOf([...numbered.values()].flat());
  const locales: EditionIndex['locales'] = {};
  for (const [locale, pages] of numbered) {
    const folder = writeIndex(root, `${name}.${locale}`, entriesOf(locale, pages, names, options));
    const base = files.find((file) => file.locale === locale)?.base ?? '';
    const sections = [...new Set(pages.map(({ section }) => section).filter(Boolean))];
    const units = pages.reduce((sum, page) => sum + page.units.length, 0);
    locales[locale] = { folder, base, pages: pages.length, units, sections };
  }
  return { name, locales };
}

/** The names that units give to one thing: in every language, as units are numbered alike. */
function namesOf(pages: NumberedPage[]): string[][] {
  const named = pages.flatMap(({ ordinal, units }) =>
    units
      .filter(({ unit }) => unit.names.length > 0)
      .map(({ number, unit }) => ({ id: `${ordinal} ${number}`, names: unit.names })),
  );
  const groups = groupBy(named, ({ id }) => id);
  return [...groups.values()].map((group) => [...new Set(group.flatMap(({ names }) => names))]);
}

function removeStrays(root: string, { editions }: Manifest): void {
  const known = new Set(
    editions.flatMap(({ locales }) => Object.values(locales).map(({ folder }) => folder)),
  );
  for (const name of readdirSync(root)) {
    if (name !== manifestName && !known.has(name)) {
      rmSync(path.join(root, name), { recursive: true, force: true });
    }
  }
}
