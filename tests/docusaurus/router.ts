import { useReducer } from 'react';
import { site } from './site';

interface Place {
  search: string;
  hash: string;
}

/** The history of the site: going elsewhere draws the component that does, and all below it, again. */
export function useHistory() {
  const [, render] = useReducer((count: number) => count + 1, 0);
  return {
    get location(): Place {
      return { search: site.search, hash: site.hash };
    },
    replace({ search, hash }: Place): void {
      Object.assign(site, { search, hash });
      render();
    },
  };
}
