/*
 * The global scope of a service worker, as far as it is used: TypeScript's own declarations of it
 * exclude those of the page, and both are checked together.
 */

/** An event that the worker is kept alive for. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** The page that asks; empty for a navigation. */
  readonly clientId: string;
  /** The page that a navigation makes; empty for any other request. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response> | Response): void;
}

/** A message of a page. */
export interface ToldEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options?: { includeUncontrolled?: boolean }): Promise<readonly { id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;

/** The base URL of the site. */
export const base = worker.registration.scope;

/** The path of an address below the base URL; undefined for an address beyond it. */
export function pathOf(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const { origin: ours, pathname: root } = new URL(base);
  if (origin !== ours || !pathname.startsWith(root)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(root.length));
  } catch {
    return undefined;
  }
}
