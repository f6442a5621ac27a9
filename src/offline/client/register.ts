import i18n from '@generated/i18n';
import { workerName } from '../manifest';
import type { Wish } from '../protocol';

/** What the browser may say of its connection; not every browser does. */
interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

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
  const canRegister = typeof navigator !== 'undefined' && 'serviceWorker' in navigator;
  if (process.env.NODE_ENV !== 'production' || !canRegister) return undefined;
  const { serviceWorker } = navigator;
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

/**
 * Whether megabytes may cost the reader something. A browser that does not say what it is connected by is
 * taken at its word on a desk and not on a phone.
 */
function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (window.matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  if (connection === undefined) return window.matchMedia('(pointer: coarse)').matches;
  const { saveData, type, effectiveType } = connection;
  return saveData === true || type === 'cellular' || /2g|3g/.test(effectiveType ?? '');
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
