import { folderName, type OfflineManifest } from '../manifest';
import { erase, namesAfter, read, write } from './notes';
import { base, worker } from './scope';
import { forget, hashes, unlessFull } from './store';

/** The deployment that this worker came with; `building/write-offline-fs.ts` puts it in. */
declare const BUILD: string;

/** The deployment that pages are of from now on. */
export const present = BUILD;

/** Of a page that came from a deployment which this worker does not know: all it needs comes from the server. */
const unknown = 'unknown';

const known = new Map<string, OfflineManifest>();

/** The manifest of a deployment, if it is still held. */
export async function manifestOf(build: string): Promise<OfflineManifest | undefined> {
  const manifest = known.get(build) ?? (await read<OfflineManifest>(`builds/${build}`));
  if (manifest) known.set(build, manifest);
  return manifest;
}

/** The manifest of the present deployment. Throws where it is lost and the server has it no longer. */
export async function presentManifest(): Promise<OfflineManifest> {
  return (await manifestOf(present)) ?? (await fetchManifest());
}

/** Fetches and notes the manifest of the present deployment. */
export async function fetchManifest(): Promise<OfflineManifest> {
  const response = await fetch(new URL(`${folderName}/${present}.json`, base));
  if (!response.ok) throw new Error(`the manifest of ${present} is not there`);
  const manifest: OfflineManifest = await response.json();
  known.set(present, manifest);
  await noteManifest(manifest).catch(unlessFull);
  return manifest;
}

async function noteManifest(manifest: OfflineManifest): Promise<void> {
  // First, so that the worker in office does not clear away the manifest.
  await write('coming', present);
  await write(`builds/${present}`, manifest);
}

/** Which pages that are open are of another deployment than the present one. */
type Tabs = Record<string, string>;

/** The manifest that a page's requests are answered by; undefined where the server answers alone. */
export async function manifestFor(client: string): Promise<OfflineManifest | undefined> {
  const build = assigned.get(client) ?? (await read<Tabs>('tabs'))?.[client] ?? present;
  return build === unknown ? undefined : ((await manifestOf(build)) ?? presentManifest());
}

/** What this worker has noted itself, of pages that may not be there yet. */
const assigned = new Map<string, string>();

let lastChange: Promise<void> = Promise.resolve();

/** Changes what is noted of open pages; one change waits for the other. */
function changeTabs(change: (tabs: Tabs) => Tabs): Promise<void> {
  const changed = lastChange.then(async () => {
    await write('tabs', change((await read<Tabs>('tabs')) ?? {}));
  });
  lastChange = changed.catch(() => {});
  return changed;
}

/** Notes of which deployment a page is; by default one that this worker does not know. */
export async function assign(client: string, build: string = unknown): Promise<void> {
  assigned.set(client, build);
  await changeTabs((tabs) => ({ ...tabs, [client]: build })).catch(() => {});
}

/** Makes the worker's deployment the present one: pages that are open stay what they are. */
export async function takeOver(): Promise<void> {
  const previous = await read<string>('present');
  await write('present', present);
  if (previous === undefined || previous === present) return;
  const open = await worker.clients.matchAll();
  const ofPrevious = Object.fromEntries(open.map(({ id }) => [id, previous]));
  await changeTabs((tabs) => ({ ...ofPrevious, ...tabs }));
}

/** Forgets deployments of which no page is open and no edition is kept, and files that none needs. */
export async function tidy(keptBuilds: readonly string[]): Promise<void> {
  const open = new Set((await worker.clients.matchAll()).map(({ id }) => id));
  const isOpen = ([id]: [string, string]) => open.has(id) || assigned.has(id);
  await changeTabs((tabs) => Object.fromEntries(Object.entries(tabs).filter(isOpen)));
  // In this order: what a worker that is being installed keeps meanwhile is not among it.
  const there = await hashes();
  const held = await namesAfter('builds/');
  const coming = (await read<string>('coming')) ?? present;
  const tabs = Object.values((await read<Tabs>('tabs')) ?? {});
  const needed = new Set([present, coming, ...keptBuilds, ...tabs]);
  const superfluous = held.filter((build) => !needed.has(build));
  if (superfluous.length === 0) return;
  const manifests = [await presentManifest(), ...(await Promise.all([...needed].map(manifestOf)))];
  const alive = new Set(
    manifests.flatMap((manifest) => Object.values(manifest?.files ?? {}).map(({ hash }) => hash)),
  );
  await forget([...there].filter((hash) => !alive.has(hash)));
  for (const build of superfluous) {
    known.delete(build);
    await erase(`builds/${build}`);
  }
}
