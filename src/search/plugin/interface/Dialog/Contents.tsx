import type { RefObject } from 'react';
import { Empty } from '../Empty/Empty';
import { Failure } from '../Failure/Failure';
import { RecentSearches } from '../Recent/RecentSearches';
import { Options } from '../Results/Options';
import type { useFollow } from '../Results/useFollow';
import type { Asked } from '../state/asked';
import type { useAnswer } from '../state/useAnswer';
import type { useCombobox } from '../state/useCombobox';
import type { Recent } from '../state/useRecent';
import type { Site } from '../state/useSite';
import styles from './SearchDialog.module.css';

interface Props {
  site: Site;
  asked: Asked;
  onAsk: (asked: Asked) => void;
  answering: ReturnType<typeof useAnswer>;
  combobox: ReturnType<typeof useCombobox>;
  recent: Recent;
  follow: ReturnType<typeof useFollow>;
  field: RefObject<HTMLInputElement | null>;
}

/** What the dialog shows below its field: results, why there are none, or what was sought before. */
export function Contents(props: Props) {
  const { answering, asked, combobox, field, follow, onAsk, recent, site } = props;
  const askAndReturn = (asked: Asked) => {
    onAsk(asked);
    field.current?.focus();
  };
  if (answering.state === 'failed') {
    return (
      <div className={styles.text}>
        <Failure failure={answering.failure} onRetry={answering.retry} site={site} />
      </div>
    );
  }
  if (answering.state === 'idle') {
    return (
      <div className={styles.text}>
        <RecentSearches
          onChoose={(query) => askAndReturn({ ...asked, query })}
          onReturn={() => field.current?.focus()}
          recent={recent}
        />
      </div>
    );
  }
  const { last } = answering;
  if (!last) return null;
  if (last.answer.hits.length === 0) {
    return (
      <div className={styles.text}>
        {answering.state === 'answered' && <Empty asked={asked} onAsk={askAndReturn} site={site} />}
      </div>
    );
  }
  return (
    <Options
      answered={last}
      combobox={combobox}
      follow={follow}
      site={site}
      stale={answering.state === 'searching'}
    />
  );
}
