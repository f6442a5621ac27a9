import type { EditionState, Failure, Wish } from '../protocol';
import { registration } from './register';

interface Key {
  edition: string;
  locale: string;
}

/**
 * Follows how an edition stands.
 * @returns what ends that
 */
export function watchEdition(key: Key, tell: (state: EditionState) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => tell(data);
  const ask = () =>
    post({ wish: 'watch', ...key }, port2).catch(() =>
      tell({ state: 'impossible', failure: whyNot() }),
    );
  ask();
  return () => port1.close();
}

/** Saves an edition. The browser is asked not to clear it away when it is short of room. */
export async function saveEdition(key: Key): Promise<void> {
  // It may ask the reader, or refuse; the edition is saved in any case.
  navigator.storage?.persist?.().catch(() => false);
  await post({ wish: 'save', ...key });
}

/** Stops saving an edition; what was fetched is not fetched again. */
export function cancelSaving(key: Key): Promise<void> {
  return post({ wish: 'cancel', ...key });
}

/** Forgets an edition. */
export function removeEdition(key: Key): Promise<void> {
  return post({ wish: 'remove', ...key });
}

async function post(wish: Wish, port?: MessagePort): Promise<void> {
  const worker = (await registration)?.active;
  if (!worker) throw new Error('there is no worker');
  worker.postMessage(wish, port ? [port] : []);
}

function whyNot(): Failure {
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator ? 'refused' : 'unsupported';
}
