import { type EditionSet, type OfflineManifest, setName } from '../manifest';
import type { EditionState, Failure } from '../protocol';
import { present, presentManifest, tidy } from './builds';
import { keptEditions, missingOf, noteKept, recordOf, remove, wasRemoved } from './editions';
import { fetchAndKeep, forget, Replaced } from './store';

interface Key {
  edition: string;
  locale: string;
}

/** What is being saved at this moment, by the name of its set. */
const running = new Map<string, { cancel: AbortController; state: EditionState }>();
/** Why the last attempt came to nothing. */
const failures = new Map<string, Failure>();
/** The pages that watch an edition. */
const watchers = new Map<string, Set<MessagePort>>();

/** How many files are fetched at a time. */
const atOnce = 4;

/** Tells a page how an edition stands, now and whenever that changes. */
export async function watch(key: Key, port: MessagePort): Promise<void> {
  const ports = watchers.get(setName(key)) ?? new Set();
  watchers.set(setName(key), ports.add(port));
  port.postMessage(await stateOf(key));
}

/** Saves an edition; resolves when it is saved, or is not to be. What was fetched stays. */
export async function save(key: Key): Promise<void> {
  const name = setName(key);
  if (running.has(name)) return;
  const cancel = new AbortController();
  running.set(name, { cancel, state: { state: 'saving', fetch: 0, done: 0 } });
  failures.delete(name);
  try {
    await fetchAll(key, cancel.signal);
  } catch (error) {
    if (!cancel.signal.aborted) failures.set(name, failureOf(error));
    cancel.abort();
  } finally {
    running.delete(name);
    await tell(key);
  }
}

/** Stops what is being saved. */
export function cancel(key: Key): void {
  running.get(setName(key))?.cancel.abort();
}

/** Forgets an edition. */
export async function discard(key: Key): Promise<void> {
  cancel(key);
  failures.delete(setName(key));
  await remove(key).finally(() => tell(key));
}

/** Saves an edition that a reader has opened, and anew what was kept of an earlier deployment. */
export async function saveUnasked(opened: Key): Promise<void> {
  const older = (await keptEditions()).filter(({ build }) => build !== present);
  for (const key of [opened, ...older.map(({ set }) => set)]) {
    const { state } = await stateOf(key);
    if ((state === 'absent' || state === 'older') && !(await wasRemoved(key))) await save(key);
  }
}

async function fetchAll(key: Key, signal: AbortSignal): Promise<void> {
  const manifest = await presentManifest();
  const set = setIn(manifest, key);
  const missing = await missingOf(manifest, set);
  const fetch = transferOf(manifest, missing);
  await makeSureOfRoom(manifest, missing);
  let done = 0;
  const report = () => progress(key, { state: 'saving', fetch, done });
  report();
  const queue = missing.values();
  const work = async () => {
    for (const path of queue) {
      signal.throwIfAborted();
      await fetchAndKeep(path, recordOf(manifest, path), signal);
      done += recordOf(manifest, path).transfer;
      report();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work)).catch(async (error) => {
    // A device that is full is not left so.
    if (failureOf(error) === 'full')
      await forget(missing.map((path) => recordOf(manifest, path).hash));
    throw error;
  });
  signal.throwIfAborted();
  await noteKept(set, new Date().toISOString());
  await tidy((await keptEditions()).map(({ build }) => build));
}

/** Throws at once, in browsers that tell what room there is, what would be thrown after megabytes. */
async function makeSureOfRoom(manifest: OfflineManifest, paths: readonly string[]): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
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

async function tell(key: Key): Promise<void> {
  post(key, await stateOf(key));
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
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // What `fetch` throws where there is no answer.
  return name === 'TypeError' ? 'unreachable' : 'refused';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
