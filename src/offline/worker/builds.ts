import { folderName, type OfflineManifest } from '../manifest';
import { erase, namesAfter, read, write } from './notes';
import { base, worker } from './scope';
import { forget, hashes } from './store';

/** The deployment that this worker came with; `building/write-offline-fs.ts` puts it in. */
declare const BUILD: string;

/** The deployment that pages are of from now on. */
export const present = BUILD;

/** Of a page that came from a deployment which this worker does not know: all it needs comes from the server. */
const unknown = 'unknown';

const known = new Map<string, Promise<OfflineManifest | undefined>>();

/** The manifest of a deployment, if it is still held. */
export function manifestOf(build: string): Promise<OfflineManifest | undefined> {
  const manifest = known.get(build) ?? read<OfflineManifest>(`builds/${build}`);
  known.set(build, manifest);
  return manifest;
}

/** The manifest of the present deployment. Throws where it is lost, as when storage was cleared. */
export async function presentManifest(): Promise<OfflineManifest> {
  const manifest = await manifestOf(present);
  if (manifest) return manifest;
  return fetchManifest();
}

/** Fetches and notes the manifest of the present deployment. */
export async function fetchManifest(): Promise<OfflineManifest> {
  const response = await fetch(new URL(`${folderName}/${present}.json`, base), { cache: 'reload' });
  if (!response.ok) throw new Error(`the manifest of ${present} is not there`);
  const manifest: OfflineManifest = await response.json();
  await write(`builds/${present}`, manifest);
  known.set(present, Promise.resolve(manifest));
  return manifest;
}

/** The deployments whose manifests are held. */
export function heldBuilds(): Promise<string[]> {
  return namesAfter('builds/');
}

/** Which pages that are open are of another deployment than the present one. */
type Tabs = Record<string, string>;

/** The manifest that a page's requests are answered by; undefined where the server answers alone. */
export async function manifestFor(client: string): Promise<OfflineManifest | undefined> {
  const build = (await read<Tabs>('tabs'))?.[client] ?? present;
  return build === unknown ? undefined : ((await manifestOf(build)) ?? presentManifest());
}

/** Pages that were noted before they were there, and may not be yet. */
const expected = new Set<string>();

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
  if (client === '') return;
  expected.add(client);
  await changeTabs((tabs) => ({ ...tabs, [client]: build }));
}

/** Makes the worker's deployment the present one: pages that are open stay what they are. */
export async function takeOver(): Promise<void> {
  const previous = await read<string>('present');
  if (previous !== undefined && previous !== present) {
    const open = await worker.clients.matchAll();
    const ofPrevious = Object.fromEntries(open.map(({ id }) => [id, previous]));
    await changeTabs((tabs) => ({ ...ofPrevious, ...tabs }));
  }
  await write('present', present);
}

/** Forgets deployments of which no page is open and no edition is kept, and files that none needs. */
export async function tidy(keptBuilds: readonly string[]): Promise<void> {
  const open = new Set((await worker.clients.matchAll()).map(({ id }) => id));
  const isOpen = ([id]: [string, string]) => open.has(id) || expected.has(id);
  await changeTabs((tabs) => Object.fromEntries(Object.entries(tabs).filter(isOpen)));
  const tabs = (await read<Tabs>('tabs')) ?? {};
  const needed = new Set([present, ...keptBuilds, ...Object.values(tabs)]);
  const superfluous = (await heldBuilds()).filter((build) => !needed.has(build));
  if (superfluous.length === 0) return;
  for (const build of superfluous) {
    known.delete(build);
    await erase(`builds/${build}`);
  }
  const manifests = await Promise.all((await heldBuilds()).map(manifestOf));
  const alive = new Set(
    manifests.flatMap((manifest) => Object.values(manifest?.files ?? {}).map(({ hash }) => hash)),
  );
  await forget([...(await hashes())].filter((hash) => !alive.has(hash)));
}
