import { type EditionSet, type OfflineManifest, setName } from '../manifest';
import { manifestOf, present, presentManifest } from './builds';
import { erase, namesAfter, read, write } from './notes';
import { forget, hashes } from './store';

/** An edition in a language, as it was published with one deployment. */
export interface KeptEdition {
  build: string;
  set: EditionSet;
  /** When it was saved: an ISO date and time. */
  on: string;
}

interface Key {
  edition: string;
  locale: string;
}

/** All editions that are kept whole. That of the present deployment stands before earlier ones. */
export async function keptEditions(): Promise<KeptEdition[]> {
  const names = await namesAfter('kept/');
  const kept = await Promise.all(names.map(readKept));
  return kept
    .filter((edition) => edition !== undefined)
    .sort((a, b) => Number(b.build === present) - Number(a.build === present));
}

async function readKept(name: string): Promise<KeptEdition | undefined> {
  const [build = '', key] = name.split('/');
  const on = await read<string>(`kept/${name}`);
  const set = (await manifestOf(build))?.sets.find((set) => setName(set) === key);
  return on && set ? { build, set, on } : undefined;
}

/** What of a set is not kept. */
export async function missingOf(manifest: OfflineManifest, set: EditionSet): Promise<string[]> {
  const there = await hashes();
  return set.files.filter((path) => !there.has(recordOf(manifest, path).hash));
}

/** Notes that all files of an edition are kept; as it was published before, it is needed no longer. */
export async function noteKept(set: EditionSet, on: string): Promise<void> {
  await erase(`unwanted/${setName(set)}`);
  await write(`kept/${present}/${setName(set)}`, on);
  for (const { build } of await keptAs(set)) {
    if (build !== present) await erase(`kept/${build}/${setName(set)}`);
  }
}

/** Notes that the reader would not have an edition fetched again unasked. */
export function noteUnwanted(key: Key): Promise<void> {
  return write(`unwanted/${setName(key)}`, true);
}

/** Whether the reader has removed an edition, or stopped it. */
export async function isUnwanted(key: Key): Promise<boolean> {
  return (await read<boolean>(`unwanted/${setName(key)}`)) === true;
}

/**
 * Forgets an edition: its files, but for those that another one needs.
 * @param beingSaved - the names of the sets that are not kept yet but will be
 */
export async function remove(key: Key, beingSaved: readonly string[]): Promise<void> {
  const gone = await keptAs(key);
  for (const { build } of gone) await erase(`kept/${build}/${setName(key)}`);
  const { build, sets } = await presentManifest();
  const coming = sets.filter((set) => beingSaved.includes(setName(set)));
  const others = [...(await keptEditions()), ...coming.map((set) => ({ build, set }))];
  const needed = new Set((await Promise.all(others.map(hashesOf))).flat());
  const unneeded = (await Promise.all(gone.map(hashesOf))).flat();
  await forget(unneeded.filter((hash) => !needed.has(hash)));
}

async function keptAs(key: Key): Promise<KeptEdition[]> {
  return (await keptEditions()).filter(({ set }) => setName(set) === setName(key));
}

async function hashesOf({ build, set }: Pick<KeptEdition, 'build' | 'set'>): Promise<string[]> {
  const manifest = await manifestOf(build);
  return manifest ? set.files.map((path) => recordOf(manifest, path).hash) : [];
}

/** The record of a file that a manifest lists in one of its sets. */
export function recordOf({ files, build }: OfflineManifest, path: string) {
  const record = files[path];
  if (!record) throw new Error(`the manifest of ${build} has no ${path}`);
  return record;
}
