import { useHistory } from '@docusaurus/router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Asked, fromAddress, nothingAsked, toAddress } from '../state/asked';
import type { Site } from '../state/useSite';

/** How long to wait before the address follows: browsers do not let it change with every key. */
const patience = 250;

/**
 * What is asked, which stands in the address. The page as built asks nothing: it takes the address up,
 * and what was typed before it could listen, once it runs.
 */
export function useAddress(
  site: Site,
  field: RefObject<HTMLInputElement | null>,
): [Asked, (asked: Asked) => void] {
  const history = useHistory();
  const [asked, setAsked] = useState<Asked>(() => nothingAsked(site, site.latest));
  const written = useRef<string>(undefined);
  const isHere = (pathname: string) => pathname.replace(/\/$/, '') === `${site.localeBase}search`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is taken up once.
  useEffect(() => {
    const read = (search: string) => {
      if (search === written.current) return;
      written.current = search;
      setAsked(fromAddress(search, site));
    };
    const typed = field.current?.value ?? '';
    read(history.location.search);
    if (typed) setAsked((asked) => (asked.query ? asked : { ...asked, query: typed }));
    else if (!/[?&]q=./.test(history.location.search)) field.current?.focus();
    return history.listen(({ pathname, search }) => {
      if (isHere(pathname)) read(search);
    });
  }, []);

  useEffect(() => {
    // Until the address has been read there is nothing to write.
    if (written.current === undefined) return undefined;
    const address = toAddress(asked, site);
    const timer = setTimeout(() => write(address), patience);
    return () => clearTimeout(timer);
  });
  const write = (search: string) => {
    const { location } = history;
    if (!isHere(location.pathname)) return;
    if (search === location.search || (search === '?q=' && location.search === '')) return;
    written.current = search;
    try {
      history.replace({ ...location, search });
    } catch {
      // Safari throws where the address changes too often; the next change will do.
    }
  };

  return [asked, setAsked];
}
