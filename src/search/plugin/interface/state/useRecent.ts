import { useEffect, useState } from 'react';
import { keepRecent, readRecent, withQuery } from './recent';

/** What a reader looked for and found, the latest first. */
export interface Recent {
  queries: string[];
  remember: (query: string) => void;
  forget: (query: string) => void;
  forgetAll: () => void;
}

/** @param base - the address of the site, as several may share an origin */
export function useRecent(base: string): Recent {
  const key = `search-recent:${base}`;
  const [queries, setQueries] = useState<string[]>([]);
  // Not while rendering: the page as built knows of none.
  useEffect(() => setQueries(readRecent(key)), [key]);
  const keep = (queries: string[]) => {
    setQueries(queries);
    keepRecent(key, queries);
  };
  return {
    queries,
    // Another tab may have kept some since.
    remember: (query) => keep(withQuery(readRecent(key), query)),
    forget: (query) => keep(readRecent(key).filter((other) => other !== query)),
    forgetAll: () => keep([]),
  };
}
