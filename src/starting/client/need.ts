import { marker } from '../marker';

/** Whether a page shows what its address asks for only once its scripts run. */
export function needsScripts(): boolean {
  return window.location.search !== '' || isMarked() || leadsToNothing(window.location.hash);
}

/** Whether an element waits for scripts at an address like this. */
function isMarked(): boolean {
  const addresses = document.querySelector(`[${marker}]`)?.getAttribute(marker);
  return addresses != null && window.location.pathname.includes(addresses);
}

/** Whether an address names what the page does not have, or does not show. */
function leadsToNothing(hash: string): boolean {
  const target = document.querySelector(':target');
  return hash.length > 1 && !target?.getClientRects().length;
}

/** Whether the page is kept on the reader's device; some browsers refuse to say where nothing may be stored. */
export function isKept(): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}
