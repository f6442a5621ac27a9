import { useSyncExternalStore } from 'react';

/**
 * The id that the address names after its `#`, and so should be in sight whatever a reader chose not
 * to see; empty where it names none, and in the page as built.
 */
export function useTarget(): string {
  return useSyncExternalStore(subscribe, targetOfAddress, () => '');
}

function subscribe(onChange: () => void): () => void {
  const follow = () => {
    // A browser cannot scroll to what is hidden, so what is about to be shown is scrolled to here.
    const target = document.getElementById(targetOfAddress());
    const hidden = target?.getClientRects().length === 0;
    onChange();
    if (hidden) requestAnimationFrame(() => target.scrollIntoView());
  };
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

function targetOfAddress(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    // A per cent sign that encodes nothing.
    return '';
  }
}
