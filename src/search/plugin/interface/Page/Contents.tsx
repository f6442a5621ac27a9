import { translate } from '@docusaurus/Translate';
import type { RefObject } from 'react';
import { Empty } from '../Empty/Empty';
import { Failure } from '../Failure/Failure';
import { RecentSearches } from '../Recent/RecentSearches';
import { HitList } from '../Results/HitList';
import { useFollow } from '../Results/useFollow';
import type { Asked } from '../state/asked';
import type { useAnswer } from '../state/useAnswer';
import type { Recent } from '../state/useRecent';
import type { Site } from '../state/useSite';
import styles from './SearchPanel.module.css';

interface Props {
  site: Site;
  asked: Asked;
  onAsk: (asked: Asked) => void;
  answering: ReturnType<typeof useAnswer>;
  recent: Recent;
  field: RefObject<HTMLInputElement | null>;
  onMore: (from: number) => void;
  /** The result to go on from, once more of them were asked for. */
  focused: number | undefined;
}

/** What the page shows below its field: results, why there are none, or what was sought before. */
export function Contents(props: Props) {
  const { answering, asked, field, focused, onAsk, onMore, recent, site } = props;
  const follow = useFollow({ onFollow: () => recent.remember(asked.query) });
  const askAndReturn = (asked: Asked) => {
    onAsk(asked);
    field.current?.focus();
  };
  if (answering.state === 'failed') {
    return <Failure failure={answering.failure} onRetry={answering.retry} site={site} />;
  }
  if (answering.state === 'idle') {
    return (
      <RecentSearches
        onChoose={(query) => askAndReturn({ ...asked, query })}
        onReturn={() => field.current?.focus()}
        recent={recent}
      />
    );
  }
  const { last } = answering;
  if (!last) return null;
  const { hits, total } = last.answer;
  if (hits.length === 0) {
    if (answering.state === 'searching') return null;
    return <Empty asked={asked} onAsk={askAndReturn} site={site} />;
  }
  return (
    <div aria-busy={answering.state === 'searching'}>
      <HitList answered={last} focused={focused} follow={follow} site={site} />
      {hits.length < total && (
        <button className={styles.more} onClick={() => onMore(hits.length)} type="button">
          {translate({
            id: 'search.more',
            message: 'More results',
            description: 'The button that shows more results',
          })}
        </button>
      )}
    </div>
  );
}
