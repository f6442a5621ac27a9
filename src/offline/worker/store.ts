import { addressOf, type FileRecord } from '../manifest';
import { base } from './scope';

/*
 * Files are kept by the hash of what they hold. What belongs together is a manifest's to say, so files
 * of two deployments lie side by side and never pass for one another, and what both have is fetched once.
 */

/** The server gave something else than the deployment's manifest says. */
export class Replaced extends Error {}

/** The server gave no answer. */
export class Unreachable extends Error {}

/** Whether there was no room to keep something. */
export function isFull(error: unknown): boolean {
  // Not everywhere is it a `DOMException`.
  return (error as { name?: unknown } | undefined)?.name === 'QuotaExceededError';
}

/** Goes on without what there was no room for. */
export function unlessFull(error: unknown): void {
  if (!isFull(error)) throw error;
}

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
  const body = await response.arrayBuffer().catch(failed);
  if ((await hashOf(body)) !== file.hash) return false;
  await put(file.hash, body, response);
  return true;
}

/** Fetches a file and keeps it. Throws `Replaced` where the server has another, or `Unreachable`. */
export async function fetchAndKeep(
  path: string,
  file: FileRecord,
  signal?: AbortSignal,
): Promise<void> {
  // What the browser fetched before is good, unless it is of an earlier deployment.
  for (const cache of ['default', 'reload'] as const) {
    const address = new URL(encodeURI(addressOf(path)), base);
    const response = await fetch(address, { cache, signal }).catch(failed);
    if (response.status >= 500) throw new Unreachable(`the server answers ${response.status}`);
    if (response.ok && (await keep(file, response))) return;
  }
  throw new Replaced(path);
}

function failed(error: Error): never {
  throw new Unreachable(error.message);
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

/** Keeps what has this hash. */
export async function put(hash: string, body: ArrayBuffer, response: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(keyOf(hash), anew(body, response));
}

/**
 * An answer whose body was read. One that was redirected may not be given to a navigation as it is; what
 * was said of how it was sent is true no longer; and it is looked up by its hash alone.
 */
export function anew(body: ArrayBuffer, { status, statusText, headers }: Response): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) kept.delete(name);
  return new Response(body, { status, statusText, headers: kept });
}

function keyOf(hash: string): string {
  return new URL(`offline/files/${hash}`, base).href;
}

function lastPart(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
