import { type FileRecord, nameAt, type OfflineManifest, packedAs } from '../manifest';
import { type OpenPack, openPack } from '../pack';
import { assign, manifestFor, manifestOf, presentManifest } from './builds';
import { keptEditions } from './editions';
import { offlinePage } from './offline-page';
import { type AskedEvent, worker } from './scope';
import { anew, hashOf, keep, kept, put } from './store';

/** How long a page of the server is waited for where an earlier one is kept, in milliseconds. */
const patience = 4000;

/**
 * Answers a request for a file of the site with one of the deployment that the asking page is of: from
 * what is kept, or from the server.
 */
export function answer(event: AskedEvent, path: string): Promise<Response> {
  if (event.request.mode === 'navigate') return answerNavigation(event, path);
  return answerFile(event, path);
}

async function answerFile(event: AskedEvent, path: string): Promise<Response> {
  const manifest = await manifestFor(event.clientId).catch(() => undefined);
  const file = manifest && fileAt(manifest, path);
  const here = file ? await kept(file.hash) : manifest && (await packed(manifest, path));
  if (here) return here;
  const response = await fetch(event.request);
  // While it is read by the page.
  if (file && response.ok) event.waitUntil(keep(file, response.clone()).catch(() => false));
  return response;
}

async function answerNavigation(event: AskedEvent, path: string): Promise<Response> {
  const manifest = await presentManifest().catch(() => undefined);
  const file = manifest && fileAt(manifest, path);
  const here = file && (await kept(file.hash));
  if (here) return here;
  const earlier = await keptEarlier(path);
  try {
    return await askServer(event, file, earlier && AbortSignal.timeout(patience));
  } catch {
    if (!earlier) return offlinePage(path);
    await assign(event.resultingClientId, earlier.build);
    return earlier.response;
  }
}

/**
 * Asks the server for a page. One that is not of the worker's deployment is given all the same: it is
 * then left to the server altogether, and the worker looks for its successor.
 */
async function askServer(
  event: AskedEvent,
  file: FileRecord | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (!file) {
    const response = await fetch(event.request);
    if (response.type !== 'opaqueredirect') await assign(event.resultingClientId);
    return response;
  }
  // What the browser has of an earlier deployment may still count as fresh.
  const response = await fetch(event.request.url, { cache: 'no-cache', signal });
  const body = await response.arrayBuffer();
  if ((await hashOf(body)) === file.hash) {
    event.waitUntil(put(file.hash, body, response).catch(() => {}));
  } else {
    await assign(event.resultingClientId);
    event.waitUntil(worker.registration.update().catch(() => {}));
  }
  return anew(body, response);
}

/** A page as it was published with an earlier deployment, with an edition that is kept whole. */
async function keptEarlier(path: string) {
  for (const { build, set } of await keptEditions().catch(() => [])) {
    const manifest = await manifestOf(build);
    const name = manifest && nameAt(manifest, path);
    const response =
      name && set.files.includes(name) && (await kept(manifest.files[name]?.hash ?? ''));
    if (response) return { build, response };
  }
  return undefined;
}

function fileAt(manifest: OfflineManifest, path: string): FileRecord | undefined {
  return manifest.files[nameAt(manifest, path) ?? ''];
}

/** Those that were opened. */
const packs = new Map<string, OpenPack>();

/** A file of the search index, out of the pack that it is kept in. */
async function packed({ files }: OfflineManifest, path: string): Promise<Response | undefined> {
  const place = packedAs(path);
  const hash = place && files[place.pack]?.hash;
  const response = hash && (await kept(hash));
  if (!response) return undefined;
  const pack =
    packs.get(hash) ??
    (await response
      .blob()
      .then(openPack)
      .catch(() => undefined));
  if (pack) packs.set(hash, pack);
  const file = pack?.file(place.name);
  return file && new Response(file, { headers: { 'content-type': 'application/octet-stream' } });
}
