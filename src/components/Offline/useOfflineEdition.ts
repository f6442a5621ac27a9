import { useEffect, useMemo, useState } from 'react';
import { askToPersist, followEdition } from '../../offline/client/edition';
import { workers } from '../../offline/client/workers';
import type { EditionState } from '../../offline/protocol';

/** How long progress is waited for before the worker is asked to go on, in milliseconds. */
const patience = 10_000;

/** How an edition is kept on the device; undefined until the worker has said so. */
export function useOfflineEdition(edition: string, locale: string) {
  const [state, setState] = useState<EditionState>();
  const followed = useMemo(() => followEdition({ edition, locale }, setState), [edition, locale]);

  useEffect(() => {
    const watch = () => followed.ask('watch');
    watch();
    const serviceWorker = workers();
    document.addEventListener('visibilitychange', watch);
    serviceWorker?.addEventListener('controllerchange', watch);
    return () => {
      followed.close();
      document.removeEventListener('visibilitychange', watch);
      serviceWorker?.removeEventListener('controllerchange', watch);
    };
  }, [followed]);

  useEffect(() => {
    if (state?.state !== 'saving') return;
    // Browsers stop a worker that is at work for long.
    const goOn = setTimeout(() => followed.ask('save'), patience);
    return () => clearTimeout(goOn);
  }, [followed, state]);

  return {
    state,
    save: () => {
      askToPersist();
      followed.ask('save');
    },
    cancel: () => followed.ask('cancel'),
    remove: () => followed.ask('remove'),
  };
}
