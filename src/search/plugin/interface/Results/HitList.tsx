import { type Ref, useEffect, useRef } from 'react';
import type { Answered } from '../state/useAnswer';
import type { Site } from '../state/useSite';
import styles from './HitList.module.css';
import { HitExcerpt, HitTitle } from './HitParts';
import { langOf } from './lang';
import { addressOf, matchesOf } from './links';
import type { useFollow } from './useFollow';

interface Props {
  answered: Answered;
  site: Site;
  follow: ReturnType<typeof useFollow>;
  /** The result to go on from, once more of them were asked for. */
  focused?: number;
}

/** The results as a list of their own. */
export function HitList({ answered: { answer, question }, site, follow, focused }: Props) {
  const within = question.locale === site.locale;
  const next = useFocus(focused !== undefined && answer.hits.length > focused);
  return (
    <ol className={styles.hits}>
      {answer.hits.map((hit, index) => (
        <li
          className={styles.hit}
          key={`${hit.address} ${hit.scoring.unit}`}
          lang={langOf(hit, question, site)}
        >
          <a
            {...follow({ href: addressOf(hit, site), within, matches: matchesOf(hit) })}
            className={styles.link}
            data-search-hit
            ref={index === focused ? next : undefined}
          >
            <HitTitle hit={hit} />
          </a>
          <HitExcerpt hit={hit} />
        </li>
      ))}
    </ol>
  );
}

/** Gives an element the focus as soon as it is there. */
function useFocus(there: boolean): Ref<HTMLAnchorElement> {
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (there) ref.current?.focus();
  }, [there]);
  return ref;
}
