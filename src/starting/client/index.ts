import { showLoadFailure } from '../../components/LoadFailure/notice';
import { isMetered } from '../../offline/client/connection';
import { changeColorMode } from './color-mode';
import { isOfPage } from './failure';
import { hold } from './hold';
import { isIntent, signs } from './intent';
import { isKept, needsScripts } from './need';

/** The page's scripts, in the order in which they have to run; put before this one by the build. */
declare const SCRIPTS: readonly string[];

/** How long a page is read before its scripts come unasked, in milliseconds. */
const patience = 10_000;

const root = document.documentElement;
let hasStarted = false;
let hasFailed = false;
/** Whether the reader waits for the scripts, rather than that they were fetched ahead. */
let isWanted = false;

// Where this is not said, the style sheet has the frame of the page do without scripts.
root.dataset.scripts = '';

/** Loads the scripts of the page, once. */
function start(): void {
  if (hasStarted) return;
  hasStarted = true;
  for (const src of SCRIPTS) {
    document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
  }
}

/** Loads them for a reader who waits for them. */
function want(): void {
  isWanted = true;
  start();
  tellOfFailure();
}

const watching = new AbortController();
const { signal } = watching;
// Before what is held, which nobody else may see.
for (const sign of signs) {
  const act = /down$/.test(sign) ? want : start;
  document.addEventListener(sign, (event) => isIntent(event) && act(), { capture: true, signal });
}
document.addEventListener('click', changeColorMode, { signal });
const release = hold();

/** Ends all this: the page runs, or never will. */
function end(runs: boolean): void {
  observer.disconnect();
  watching.abort();
  release(runs);
}

/** Nobody is told of a page that does not run before they want it to. */
function tellOfFailure(): void {
  if (!hasFailed || !isWanted) return;
  end(false);
  delete root.dataset.scripts;
  showLoadFailure();
}

const observer = new MutationObserver(() => root.dataset.hasHydrated === 'true' && end(true));
observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
// A script that does not come, or that the browser is too old for, be it of the frame or of this page.
for (const type of ['error', 'unhandledrejection'] as const) {
  addEventListener(
    type,
    (event) => {
      hasFailed ||= isOfPage(event);
      tellOfFailure();
    },
    { capture: true, signal },
  );
}
document.addEventListener('DOMContentLoaded', () => needsScripts() && want(), { signal });
addEventListener('load', () => {
  // What is kept on the device costs nothing to load, and is kept up to date by the page.
  if (isKept()) setTimeout(start, 500);
  // Who stays, and pays for no byte, is to have the edition at hand without a network, too.
  else if (!isMetered()) setTimeout(start, patience);
});
