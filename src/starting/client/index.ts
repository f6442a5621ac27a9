import { isMetered } from '../../offline/client/connection';
import { hold } from './hold';
import { isIntent, signs } from './intent';
import { needsScripts } from './need';

/** The page's scripts, in the order in which they have to run; put before this one by the build. */
declare const SCRIPTS: readonly string[];

/** How long a page is read before its scripts come unasked, in milliseconds. */
const patience = 10_000;

const root = document.documentElement;
let hasStarted = false;

/** Loads the scripts of the page, once. */
function start(): void {
  if (hasStarted) return;
  hasStarted = true;
  for (const src of SCRIPTS) {
    document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
  }
}

const watching = new AbortController();
const { signal } = watching;
// Before what is held, which nobody else may see.
for (const sign of signs) {
  document.addEventListener(sign, (event) => isIntent(event) && start(), { capture: true, signal });
}
const release = hold();
new MutationObserver((_, observer) => {
  if (root.dataset.hasHydrated !== 'true') return;
  observer.disconnect();
  watching.abort();
  release(true);
}).observe(root, { attributeFilter: ['data-has-hydrated'] });
document.addEventListener('DOMContentLoaded', () => needsScripts() && start(), { signal });
addEventListener('load', () => {
  // What is kept on the device costs nothing to load, and is kept up to date by the page.
  if (navigator.serviceWorker?.controller) setTimeout(start, 500);
  // Who stays, and pays for no byte, is to have the edition at hand without a network, too.
  else if (!isMetered()) setTimeout(start, patience);
});
