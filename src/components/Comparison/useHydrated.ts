import { useSyncExternalStore } from 'react';

/** Whether a script has taken over the page, so that what only scripts can do may be offered. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
