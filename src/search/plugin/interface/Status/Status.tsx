import { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import type { Answering } from '../state/useAnswer';
import { Readings } from './Readings';
import styles from './Status.module.css';

/** Says how much was found, and what the query was taken for; screen readers are told as it changes. */
export function Status({ answering }: { answering: Answering }) {
  const { state, last } = answering;
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status">
        {last && (
          <>
            <Count total={last.answer.total} />
            <Readings answer={last.answer} />
          </>
        )}
      </p>
      {/* Seen only where an answer takes its time; there is nothing to be told with every key. */}
      {state === 'searching' && (
        <span aria-hidden="true" className={styles.searching}>
          {translate({
            id: 'search.searching',
            message: 'Searching …',
            description: 'Shown where an answer takes its time',
          })}
        </span>
      )}
    </div>
  );
}

function Count({ total }: { total: number }) {
  const { selectMessage } = usePluralForm();
  if (total === 0) {
    return translate({
      id: 'search.status.none',
      message: 'No results',
      description: 'The status of the search where nothing was found',
    });
  }
  const messages = translate(
    {
      id: 'search.status.count',
      message: '{count} result|{count} results',
      description: 'How much was found. Use as many plural forms, parted by |, as the language has',
    },
    { count: total },
  );
  return selectMessage(total, messages);
}
