import { useLocation } from '@docusaurus/router';
import { useEffect, useState } from 'react';
import type { PageOfEdition } from '../shared/Editions/EditionLinks';
import { useHash } from '../shared/Editions/useHash';
import { usePageInEditions } from '../shared/Editions/usePageInEditions';
import styles from './MissingSection.module.css';
import { MissingSectionNote } from './MissingSectionNote';

/**
 * Says, on a page of an edition opened at a section that the page does not have, that it has none, and
 * leads to the page in the other editions, which may.
 */
export function MissingSection() {
  const hash = useHash();
  const { pathname } = useLocation();
  const editions = usePageInEditions();
  const [missing, setMissing] = useState<string>();
  useEffect(() => {
    setMissing(undefined);
    // What the page makes itself once scripts run is there by the next frame.
    const frame = requestAnimationFrame(() => {
      if (leadsNowhere(hash)) setMissing(hash);
    });
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  // A page that is shown without being loaded would stay where the one before was scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for every page
  useEffect(() => {
    if (leadsNowhere(hash)) window.scrollTo(0, 0);
  }, [pathname]);
  const current = editions.find(({ isCurrent }) => isCurrent);
  const others = editions.flatMap(({ name, page, isCurrent }): PageOfEdition[] =>
    page === undefined || isCurrent ? [] : [{ name, page: page + hash }],
  );
  return (
    <div className={styles.live} role="status">
      {missing !== undefined && current && (
        <MissingSectionNote
          edition={current.name}
          onDismiss={() => setMissing(undefined)}
          others={others}
          section={missing}
        />
      )}
    </div>
  );
}

/** Whether an address names something on the page that the page does not have. */
function leadsNowhere(hash: string): boolean {
  const id = idIn(hash);
  // `#top` is the browser's own; a text fragment may be left to scripts by a browser that knows none.
  if (id === '' || id === 'top' || id.startsWith(':~:')) return false;
  return document.getElementById(id) === null;
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A per cent sign that encodes nothing.
    return hash.slice(1);
  }
}
