import { useReducer } from 'react';
import { site } from './site';

interface Place {
  pathname?: string;
  search: string;
  hash: string;
  state?: unknown;
}

type Listener = (place: Required<Pick<Place, 'pathname' | 'search' | 'hash'>>) => void;

const listeners = new Set<Listener>();

/** The history of the site: going elsewhere draws the component that does, and all below it, again. */
export function useHistory() {
  const [, render] = useReducer((count: number) => count + 1, 0);
  return {
    get location() {
      return { pathname: site.pathname, search: site.search, hash: site.hash };
    },
    replace({ search, hash }: Place): void {
      Object.assign(site, { search, hash });
      render();
    },
    push({ pathname = site.pathname, search, hash, state }: Place): void {
      site.visited.push({ pathname, search, hash, state });
    },
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The address of the page. */
export function useLocation() {
  return useHistory().location;
}

/** Goes to another address, as a reader does with the buttons of the browser. */
export function goTo(pathname: string, search = '', hash = ''): void {
  Object.assign(site, { pathname, search, hash });
  for (const listener of listeners) listener({ pathname, search, hash });
}
