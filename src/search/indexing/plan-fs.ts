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
import { groupBy } from './group-by';
import { findPages, type PageFile } from './site-fs';

/** An edition that is to be indexed: all that it takes, so that another process can do it. */
export interface EditionPlan {
  /** As in `meta[name=docusaurus_version]`. */
  name: string;
  /** Its pages, in every language. */
  files: readonly PageFile[];
  /** The folder of all indexes. */
  root: string;
  options: SearchOptions;
}

/**
 * The editions of a built site, in their order: `editions` gives it, those it does not name come last.
 * Each is indexed for itself, by `writeEdition`; `listIndexes` completes it.
 */
export function planIndex(
  siteDir: string,
  { editions = [], ...settings }: Partial<SearchOptions> & { editions?: string[] } = {},
): EditionPlan[] {
  const options = { ...defaultOptions, ...settings };
  const root = rootIn(siteDir);
  mkdirSync(root, { recursive: true });
  const files = groupBy(findPages(siteDir), ({ edition }) => edition);
  const rank = (name: string) =>
    editions.includes(name) ? editions.indexOf(name) : editions.length;
  const names = [...files.keys()].sort((a, b) => rank(a) - rank(b));
  return names.map((name) => ({ name, files: files.get(name) ?? [], root, options }));
}

/** Writes the manifest, which lists what was indexed. What an earlier build left beside it goes. */
export function listIndexes(siteDir: string, indexed: readonly EditionIndex[]): Manifest {
  const root = rootIn(siteDir);
  const editions = indexed.filter(({ locales }) => Object.keys(locales).length > 0);
  const manifest: Manifest = { version: formatVersion, editions };
  writeFileSync(path.join(root, manifestName), JSON.stringify(manifest));
  removeStrays(root, manifest);
  return manifest;
}

function rootIn(siteDir: string): string {
  return path.join(siteDir, folderName);
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
