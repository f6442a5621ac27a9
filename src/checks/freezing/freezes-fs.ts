import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../evidence/reading/problem';
import { entriesBelow, readTextFile, sitePath } from '../../evidence/reading/text-file-fs';
import { hashesOf, isLeftByFinder } from './edition-files-fs';
import { errataPath, readErrata } from './errata';
import type { Freeze } from './freeze';
import { type ManifestFile, manifestPath, readManifest } from './manifest';

/** Reads how editions were frozen, and any other that has a folder in `editions/`, in the order of names. */
export function readFreezes(
  siteDir: string,
  editions: readonly string[],
): { freezes: Freeze[]; problems: Problem[] } {
  const names = new Set([...editions, ...foldersIn(path.join(siteDir, 'editions'))]);
  const read = [...names].toSorted().map((edition) => readFreeze(siteDir, edition));
  return {
    freezes: read.map(({ freeze }) => freeze),
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
  if (!lstatSync(absolute, { throwIfNoEntry: false })) return undefined;
  const read = readTextFile(siteDir, absolute);
  problems.push(...read.problems);
  return read;
}

function foldersIn(folder: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
