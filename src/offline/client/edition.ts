import type { EditionState, EditionWish, Failure } from '../protocol';
import { registration } from './register';

/** An edition in a language, as it is kept on the device. */
export interface FollowedEdition {
  /** Asks something of the worker, and to be told how the edition stands from then on. */
  ask(wish: EditionWish): Promise<void>;
  /** Ends that. */
  close(): void;
}

/** Follows how an edition stands, from the first wish on. */
export function followEdition(
  key: { edition: string; locale: string },
  tell: (state: EditionState) => void,
): FollowedEdition {
  let port: MessagePort | undefined;
  return {
    async ask(wish) {
      port?.close();
      // A new one each time: browsers stop a worker that is idle, and the next knows nobody.
      const { port1, port2 } = new MessageChannel();
      port = port1;
      port1.onmessage = ({ data }) => tell(data);
      const worker = (await registration)?.active;
      if (worker) worker.postMessage({ wish, ...key }, [port2]);
      else tell({ state: 'impossible', failure: whyNot() });
    },
    close: () => port?.close(),
  };
}

/** Asks the browser not to clear the site away when it is short of room. It may ask the reader, or refuse. */
export function askToPersist(): void {
  navigator.storage?.persist?.().catch(() => false);
}

function whyNot(): Failure {
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator ? 'refused' : 'unsupported';
}
