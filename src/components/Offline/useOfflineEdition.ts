import { useEffect, useState } from 'react';
import {
  cancelSaving,
  removeEdition,
  saveEdition,
  watchEdition,
} from '../../offline/client/edition';
import type { EditionState } from '../../offline/protocol';

/** How an edition is kept on the device; undefined until the worker has said so. */
export function useOfflineEdition(edition: string, locale: string) {
  const [state, setState] = useState<EditionState>();
  useEffect(() => {
    const key = { edition, locale };
    let stop = watchEdition(key, setState);
    // A worker that had nothing to do was stopped, and knows nobody who watches.
    const watchAnew = () => {
      stop();
      stop = watchEdition(key, setState);
    };
    const { serviceWorker } = navigator;
    document.addEventListener('visibilitychange', watchAnew);
    serviceWorker?.addEventListener('controllerchange', watchAnew);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', watchAnew);
      serviceWorker?.removeEventListener('controllerchange', watchAnew);
    };
  }, [edition, locale]);
  const key = { edition, locale };
  return {
    state,
    save: () => saveEdition(key),
    cancel: () => cancelSaving(key),
    remove: () => removeEdition(key),
  };
}
