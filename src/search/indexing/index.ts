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
import { collectGarbage } from './collect-garbage-fs';
import { groupBy } from './group-by';
import { indexEdition } from './index-edition';
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
      .map((name) => writeEdition(root, name, files.get(name) ?? [], options))
      .filter(({ locales }) => Object.keys(locales).length > 0),
  };
  writeFileSync(path.join(root, manifestName), JSON.stringify(manifest));
  removeStrays(root, manifest);
  return manifest;
}

function writeEdition(
  root: string,
  name: string,
  files: PageFile[],
  options: SearchOptions,
): EditionIndex {
  const locales: EditionIndex['locales'] = {};
  const pages = readPages(files, options);
  collectGarbage();
  for (const { locale, entries, about } of indexEdition(pages, options)) {
    const base = files.find((file) => file.locale === locale)?.base ?? '';
    locales[locale] = { folder: writeIndex(root, `${name}.${locale}`, entries), base, ...about };
    collectGarbage();
  }
  return { name, locales };
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
