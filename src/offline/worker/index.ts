import type { Wish } from '../protocol';
import { answer } from './answer';
import { fetchManifest, takeOver, tidy } from './builds';
import { keptEditions } from './editions';
import { cancel, discard, save, tell, watch } from './saving';
import { pathOf, worker } from './scope';
import { unlessFull } from './store';
import { fetchShell, visit } from './visit';

worker.addEventListener('install', (event) => {
  // Pages that are open stay of their deployment, so nobody need be waited for.
  event.waitUntil(
    fetchManifest()
      .then(fetchShell)
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    takeOver()
      .catch(unlessFull)
      .then(() => worker.clients.claim())
      .then(forgetWhatIsUnneeded),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  const isFile = request.method === 'GET' && !request.headers.has('range');
  if (isFile && path !== undefined) event.respondWith(answer(event, path));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(grant(event.data as Wish, event.ports[0]));
});

async function grant(wish: Wish, port: MessagePort | undefined): Promise<void> {
  if (wish.wish === 'visit') {
    await forgetWhatIsUnneeded();
    return visit(wish);
  }
  if (port) watch(wish, port);
  switch (wish.wish) {
    case 'watch':
      return tell(wish);
    case 'save':
      return save(wish);
    case 'cancel':
      return cancel(wish);
    case 'remove':
      return discard(wish);
  }
}

async function forgetWhatIsUnneeded(): Promise<void> {
  await tidy((await keptEditions()).map(({ build }) => build));
}
