/**
 * What the browser has for workers: nothing on a server, or where it is too old; some browsers refuse it where
 * nothing may be stored.
 */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return globalThis.navigator?.serviceWorker;
  } catch {
    return undefined;
  }
}
