import { base } from './scope';

/* The little that the worker remembers beside files, each under a name: small values in JSON. */

const cacheName = `notes ${new URL(base).pathname}`;

/** What was noted under a name. */
export async function read<Value>(name: string): Promise<Value | undefined> {
  const cache = await caches.open(cacheName);
  const response = await cache.match(keyOf(name));
  return response?.json();
}

/** Notes a value. */
export async function write(name: string, value: unknown): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(keyOf(name), new Response(JSON.stringify(value)));
}

/** Forgets what was noted under a name. */
export async function erase(name: string): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.delete(keyOf(name));
}

/** The rest of every name that begins so. */
export async function namesAfter(beginning: string): Promise<string[]> {
  const cache = await caches.open(cacheName);
  const start = keyOf(beginning);
  const keys = await cache.keys();
  return keys.flatMap(({ url }) => (url.startsWith(start) ? [url.slice(start.length)] : []));
}

function keyOf(name: string): string {
  return new URL(`offline/notes/${name}`, base).href;
}
