import { addressOf, type FileRecord } from '../manifest';
import { base } from './scope';

/*
 * Files are kept by the hash of what they hold. What belongs together is a manifest's to say, so files
 * of two deployments lie side by side and never pass for one another, and what both have is fetched once.
 */

/** The server gave something else than the deployment's manifest says. */
export class Replaced extends Error {}

/** Caches of other sites may lie at the same origin. */
const name = `files ${new URL(base).pathname}`;

/** What lies in the store, by hash. */
export async function hashes(): Promise<Set<string>> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  return new Set(keys.map(({ url }) => lastPart(url)));
}

/** What a file holds, if it is kept. Storage that cannot be read is as good as none. */
export async function kept(hash: string): Promise<Response | undefined> {
  try {
    const cache = await caches.open(name);
    return await cache.match(keyOf(hash));
  } catch {
    return undefined;
  }
}

/** Keeps what a server answered, if it is what it should be; tells whether it is. */
export async function keep(file: FileRecord, response: Response): Promise<boolean> {
  const body = await response.arrayBuffer();
  if ((await hashOf(body)) !== file.hash) return false;
  await put(file.hash, body, response);
  return true;
}

/**
 * Fetches a file and keeps it. Throws `Replaced` where the server has another, and a `TypeError`, as
 * `fetch` does, where it has no answer.
 */
export async function fetchAndKeep(
  path: string,
  file: FileRecord,
  signal?: AbortSignal,
): Promise<void> {
  // What the browser fetched before is good, unless it is of an earlier deployment.
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(new URL(encodeURI(addressOf(path)), base), { cache, signal });
    if (response.status >= 500) throw new TypeError(`the server answers ${response.status}`);
    if (response.ok && (await keep(file, response))) return;
  }
  throw new Replaced(path);
}

/** Forgets what has one of these hashes. */
export async function forget(hashes: Iterable<string>): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all([...hashes].map((hash) => cache.delete(keyOf(hash))));
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Made anew: an answer that was redirected or compressed cannot be given again as it is. */
export async function put(hash: string, body: ArrayBuffer, { headers }: Response): Promise<void> {
  const cache = await caches.open(name);
  const type = headers.get('content-type') ?? 'application/octet-stream';
  await cache.put(keyOf(hash), new Response(body, { headers: { 'content-type': type } }));
}

function keyOf(hash: string): string {
  return new URL(`offline/files/${hash}`, base).href;
}

function lastPart(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
