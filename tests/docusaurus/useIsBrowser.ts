import { useSyncExternalStore } from 'react';

/** Whether scripts run, which the page as built does not know. */
export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
