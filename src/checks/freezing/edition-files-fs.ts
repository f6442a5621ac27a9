import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entriesBelow, sitePath } from '../../evidence/reading/text-file-fs';
import { placesOf } from './edition-files';
import { makeManifest, manifestText, sha256Of } from './manifest';

/** Why an edition cannot be frozen, and what to do. */
export class FreezeFailure extends Error {}

/**
 * The SHA-256 of every file of an edition that was cut, by its path relative to the site; undefined of
 * what is no file of its own that can be read. Bytes are taken as they are: `.gitattributes` gives
 * every clone the same line ends.
 */
export function hashesOf(siteDir: string, edition: string): Map<string, string | undefined> {
  const { folders, files } = placesOf(edition);
  const found = [...folders, ...files].flatMap((place) => entriesBelow(path.join(siteDir, place)));
  return new Map(
    found
      .filter((file) => !isFolder(file) && !isLeftByFinder(file))
      .map((file) => [sitePath(siteDir, file), hashOf(file)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * The text of the manifest that freezes an edition as it lies in its files.
 * @param day - the day on which it is frozen, `YYYY-MM-DD`
 * @throws FreezeFailure where it has no files, or one that is no file of its own
 */
export function freeze(siteDir: string, edition: string, day: string): string {
  const hashes = hashesOf(siteDir, edition);
  if (hashes.size === 0) throw new FreezeFailure(`There is no edition ${edition} to freeze.`);
  const files = [...hashes].map(([file, hash]) => {
    if (hash !== undefined) return [file, hash] as const;
    throw new FreezeFailure(
      `${file} cannot be frozen: it is no file of its own, or not readable. ` +
        'Put a file in its place that can be read, or remove it.',
    );
  });
  return manifestText(makeManifest(edition, day, new Map(files)));
}

/** A link is not followed: what it leads to may change without the edition. */
function hashOf(file: string): string | undefined {
  if (!lstatSync(file).isFile()) return undefined;
  try {
    return sha256Of(readFileSync(file));
  } catch {
    return undefined;
  }
}

function isFolder(file: string): boolean {
  return lstatSync(file).isDirectory();
}

/** What macOS leaves in folders that were looked at; git ignores it. */
export function isLeftByFinder(file: string): boolean {
  return path.basename(file) === '.DS_Store';
}
