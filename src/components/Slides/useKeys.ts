import { useEffect, useRef } from 'react';

/** What a key does; by its name, letters in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/** Answers keys as long as slides are shown. What has the focus and uses a key itself keeps it. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const act = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || (event.target instanceof Element && isOwnKey(event.target, event.key))) return;
      event.preventDefault();
      // The page behind answers keys as well: the search, for one.
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', answer, { capture: true });
    return () => window.removeEventListener('keydown', answer, { capture: true });
  }, []);
}

function isOwnKey(target: Element, key: string): boolean {
  return (key === ' ' || key === 'Enter') && target.closest('button, a[href]') !== null;
}
