import i18n from '@generated/i18n';
import { workerName } from '../manifest';
import type { Wish } from '../protocol';
import { isMetered } from './connection';
import { workers } from './workers';

/** Whether the deployment of this page was replaced by another while it was open. */
let isOutdated = false;

/** The worker that keeps the site, once it is there; undefined where there will be none. */
export const registration: Promise<ServiceWorkerRegistration | undefined> = register();

/** A page of an earlier deployment goes on as it is; the next one comes from the present deployment, whole. */
export function onRouteUpdate({ location, previousLocation }: Navigation): void {
  const hasMoved = previousLocation && previousLocation.pathname !== location.pathname;
  if (isOutdated && hasMoved) window.location.reload();
}

interface Navigation {
  location: { pathname: string };
  previousLocation: { pathname: string } | null;
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const serviceWorker = workers();
  if (process.env.NODE_ENV !== 'production' || !serviceWorker) return undefined;
  let hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    isOutdated = hadWorker;
    hadWorker = true;
  });
  await loaded();
  const base = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  // Refused where nothing may be stored, or where the site was built without a worker.
  const registered = await serviceWorker
    .register(base + workerName, { scope: base })
    .catch(() => {});
  if (!registered) return undefined;
  const ready = await Promise.race([serviceWorker.ready, failureOf(registered)]);
  if (ready) requestIdle(() => tellVisit(ready));
  return ready;
}

/** Resolves when the first worker there is could not be installed. */
function failureOf({ installing }: ServiceWorkerRegistration): Promise<undefined> {
  return new Promise((resolve) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') resolve(undefined);
    });
  });
}

/** Tells the worker which page was opened and what it loaded, for it to be kept. */
function tellVisit({ active }: ServiceWorkerRegistration): void {
  const loadedUrls = performance.getEntriesByType('resource').map(({ name }) => name);
  const visit: Wish = {
    wish: 'visit',
    edition: editionOfPage(),
    locale: i18n.currentLocale,
    urls: [window.location.href, ...loadedUrls],
    whole: !isMetered(),
  };
  active?.postMessage(visit);
}

/** The edition whose page was opened; undefined on a page of none. */
function editionOfPage(): string | undefined {
  const { baseUrl } = i18n.localeConfigs[i18n.currentLocale] ?? { baseUrl: '/' };
  return /^docs\/([^/]+)\/./.exec(window.location.pathname.slice(baseUrl.length))?.[1];
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** Safari has no `requestIdleCallback`. */
function requestIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 1000);
}
