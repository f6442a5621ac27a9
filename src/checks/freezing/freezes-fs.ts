import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../evidence/reading/problem';
import { entriesBelow, entryAt, readTextFile, sitePath } from '../../evidence/reading/text-file-fs';
import { hashesOf, isLeftByFinder } from './edition-files-fs';
import { errataPath, readErrata } from './errata';
import { addressFile, type Freeze } from './freeze';
import { type ManifestFile, manifestPath, readManifest } from './manifest';

/** Reads how editions were frozen, and any other that has a folder in `editions/`, in the order of names. */
export function readFreezes(
  siteDir: string,
  editions: readonly string[],
): { freezes: Freeze[]; problems: Problem[] } {
  const published = publishedIn(siteDir);
  const folders = foldersIn(path.join(siteDir, 'editions'));
  const names = new Set([...editions, ...folders, ...published.keys()]);
  const read = [...names].toSorted().map((edition) => readFreeze(siteDir, edition));
  return {
    freezes: read.map(({ freeze }) =>
      editions.includes(freeze.edition)
        ? freeze
        : { ...freeze, published: published.get(freeze.edition) },
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads how an edition was frozen, and what is wrong with files before anything is read in them. */
export function readFreeze(
  siteDir: string,
  edition: string,
): { freeze: Freeze; problems: Problem[] } {
  const problems: Problem[] = [];
  const manifest = textOf(siteDir, manifestPath(edition), problems);
  const errata = textOf(siteDir, errataPath(edition), problems);
  const freeze = {
    edition,
    files: hashesOf(siteDir, edition),
    manifest: manifest && manifestIn(edition, manifest.text),
    errata: errata?.text === undefined ? undefined : readErrata(edition, errata.text),
    strays: straysOf(siteDir, edition),
  };
  return { freeze, problems };
}

/** A manifest that is no text is told of by itself: it is not missing. */
function manifestIn(edition: string, text: string | undefined): ManifestFile {
  return text === undefined
    ? { path: manifestPath(edition), findings: [] }
    : readManifest(edition, text);
}

function straysOf(siteDir: string, edition: string): string[] {
  const known = [manifestPath(edition), errataPath(edition)];
  return entriesBelow(path.join(siteDir, 'editions', edition))
    .filter((file) => !isLeftByFinder(file))
    .map((file) => sitePath(siteDir, file))
    .filter((file) => !known.includes(file));
}

/** A file's text, as far as it has one; undefined where there is no such file. */
function textOf(siteDir: string, file: string, problems: Problem[]): { text?: string } | undefined {
  const absolute = path.join(siteDir, file);
  if (!entryAt(absolute)) return undefined;
  const read = readTextFile(siteDir, absolute);
  problems.push(...read.problems);
  return read;
}

/** The editions whose address was published, each with the line that says so. */
function publishedIn(siteDir: string): Map<string, number> {
  const file = path.join(siteDir, addressFile);
  if (!entryAt(file)?.isFile()) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line, index) => {
      const name = /^\/docs\/(\d{4}-\d{2})$/.exec(line)?.[1];
      return name === undefined ? [] : [[name, index + 1]];
    }),
  );
}

function foldersIn(folder: string): string[] {
  if (!entryAt(folder)?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
