import { type EditionSet, type OfflineManifest, setName } from '../manifest';
import type { EditionState, Failure } from '../protocol';
import { present, presentManifest, tidy } from './builds';
import {
  isUnwanted,
  keptEditions,
  missingOf,
  noteKept,
  noteUnwanted,
  recordOf,
  remove,
} from './editions';
import { fetchAndKeep, forget, isFull, Replaced, Unreachable } from './store';

interface Key {
  edition: string;
  locale: string;
}

/** What is being saved at this moment, by the name of its set. */
const running = new Map<string, { job: AbortController; state: EditionState }>();
/** Why the last attempt came to nothing. */
const failures = new Map<string, Failure>();
/** The pages that watch an edition. */
const watchers = new Map<string, Set<MessagePort>>();

/** Why saving ends where the reader would not have it. */
const cancelled = new Error('cancelled');

/** How many files are fetched at a time. */
const atOnce = 4;

/** Tells a page how an edition stands, whenever that changes. */
export function watch(key: Key, port: MessagePort): void {
  const ports = watchers.get(setName(key)) ?? new Set();
  watchers.set(setName(key), ports.add(port));
}

/** Tells all pages that watch an edition how it stands. */
export async function tell(key: Key): Promise<void> {
  const state = await stateOf(key);
  // It may have begun to be saved since.
  post(key, running.get(setName(key))?.state ?? state);
}

/** Saves an edition; resolves when it is saved, or is not to be. What was fetched stays. */
export async function save(key: Key): Promise<void> {
  const name = setName(key);
  if (running.has(name)) return tell(key);
  const job = new AbortController();
  running.set(name, { job, state: { state: 'saving', fetch: 0, done: 0 } });
  failures.delete(name);
  try {
    await fetchAll(key, job);
  } catch (error) {
    if (error !== cancelled) failures.set(name, failureOf(error));
  } finally {
    running.delete(name);
    await tell(key);
  }
}

/** Stops what is being saved; it is not begun again unasked. */
export async function cancel(key: Key): Promise<void> {
  stop(key);
  await noteUnwanted(key).finally(() => tell(key));
}

function stop(key: Key): void {
  running.get(setName(key))?.job.abort(cancelled);
}

/** Forgets an edition. */
export async function discard(key: Key): Promise<void> {
  stop(key);
  failures.delete(setName(key));
  const beingSaved = [...running.keys()].filter((name) => name !== setName(key));
  await noteUnwanted(key)
    .then(() => remove(key, beingSaved))
    .finally(() => tell(key));
}

/** Saves an edition that a reader has opened, and anew what was kept of an earlier deployment. */
export async function saveUnasked(opened: Key): Promise<void> {
  const older = (await keptEditions()).filter(({ build }) => build !== present);
  for (const key of [opened, ...older.map(({ set }) => set)]) {
    const { state } = await stateOf(key);
    if ((state === 'absent' || state === 'older') && !(await isUnwanted(key))) await save(key);
  }
}

async function fetchAll(key: Key, job: AbortController): Promise<void> {
  const manifest = await presentManifest();
  const set = setIn(manifest, key);
  let missing = await missingOf(manifest, set);
  // More than once, if some were cleared away meanwhile to make room for another edition.
  while (missing.length > 0) {
    await fetchMissing(key, manifest, missing, job);
    missing = await missingOf(manifest, set);
  }
  job.signal.throwIfAborted();
  await noteKept(set, new Date().toISOString());
  await tidy((await keptEditions()).map(({ build }) => build));
}

async function fetchMissing(
  key: Key,
  manifest: OfflineManifest,
  missing: readonly string[],
  job: AbortController,
): Promise<void> {
  await makeSureOfRoom(manifest, missing);
  const fetch = transferOf(manifest, missing);
  let done = 0;
  const report = () => progress(key, { state: 'saving', fetch, done });
  report();
  const queue = missing.values();
  const work = async () => {
    for (const path of queue) {
      if (job.signal.aborted) return;
      await fetchAndKeep(path, recordOf(manifest, path), job.signal);
      done += recordOf(manifest, path).transfer;
      report();
    }
  };
  // All come to an end before anything is cleared away; the first that fails says why.
  await Promise.all(Array.from({ length: atOnce }, () => work().catch((why) => job.abort(why))));
  if (isFull(job.signal.reason)) {
    await forget(missing.map((path) => recordOf(manifest, path).hash));
  }
  job.signal.throwIfAborted();
}

/** Throws at once, in browsers that tell what room there is, what would be thrown after megabytes. */
async function makeSureOfRoom(manifest: OfflineManifest, paths: readonly string[]): Promise<void> {
  const { quota, usage } = (await navigator.storage.estimate?.()) ?? {};
  const bytes = sum(paths.map((path) => recordOf(manifest, path).bytes));
  if (quota !== undefined && usage !== undefined && usage + bytes > quota) {
    throw new DOMException('no room', 'QuotaExceededError');
  }
}

function progress(key: Key, state: EditionState): void {
  const job = running.get(setName(key));
  if (job) job.state = state;
  post(key, state);
}

function post(key: Key, state: EditionState): void {
  for (const port of watchers.get(setName(key)) ?? []) port.postMessage(state);
}

/** How an edition stands, read from what is kept. */
async function stateOf(key: Key): Promise<EditionState> {
  const name = setName(key);
  const job = running.get(name);
  if (job) return job.state;
  try {
    return await readState(key, failures.get(name));
  } catch (error) {
    return { state: 'impossible', failure: failureOf(error) };
  }
}

async function readState(key: Key, failure: Failure | undefined): Promise<EditionState> {
  const manifest = await presentManifest();
  const set = setIn(manifest, key);
  const kept = (await keptEditions()).find((kept) => setName(kept.set) === setName(key));
  if (kept?.build === present) {
    const bytes = sum(set.files.map((path) => recordOf(manifest, path).bytes));
    return { state: 'saved', on: kept.on, bytes };
  }
  const fetch = transferOf(manifest, await missingOf(manifest, set));
  return kept
    ? { state: 'older', on: kept.on, fetch, failure }
    : { state: 'absent', fetch, failure };
}

function setIn(manifest: OfflineManifest, key: Key): EditionSet {
  const set = manifest.sets.find((set) => setName(set) === setName(key));
  if (!set) throw new Replaced(setName(key));
  return set;
}

function transferOf(manifest: OfflineManifest, paths: readonly string[]): number {
  return sum(paths.map((path) => recordOf(manifest, path).transfer));
}

function failureOf(error: unknown): Failure {
  if (error instanceof Replaced) return 'replaced';
  if (error instanceof Unreachable) return 'unreachable';
  return isFull(error) ? 'full' : 'refused';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
