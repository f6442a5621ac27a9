/*
 * Stands where the handbook's service worker lies on a site that has none, the gallery or the development
 * server: a browser that has kept the handbook at the same address would go on showing that.
 */
// TypeScript's declarations are those of a page.
const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(retreat()));

async function retreat() {
  await worker.registration.unregister();
  for (const client of await worker.clients.matchAll()) client.navigate(client.url);
}
