import { translate } from '@docusaurus/Translate';
import { type KeyboardEvent, useId } from 'react';
import type { Recent } from '../state/useRecent';
import styles from './RecentSearches.module.css';

interface Props {
  recent: Recent;
  /** Searches for it again. */
  onChoose: (query: string) => void;
  /** Goes back to the field, as when the button that had the focus is gone. */
  onReturn: () => void;
}

/** What a reader looked for and found before, to be taken up again or forgotten. */
export function RecentSearches({ recent, onChoose, onReturn }: Props) {
  const id = useId();
  const { queries, forget, forgetAll } = recent;
  if (queries.length === 0) return null;
  const forgetThen = (act: () => void) => () => {
    act();
    onReturn();
  };
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.name} id={id}>
          {translate({
            id: 'search.recent',
            message: 'Recent searches',
            description: 'The heading of what a reader looked for before',
          })}
        </h2>
        <button className={styles.action} onClick={forgetThen(forgetAll)} type="button">
          {translate({
            id: 'search.recent.clear',
            message: 'Clear all',
            description: 'The button that forgets every recent search',
          })}
        </button>
      </div>
      <ul className={styles.list} onKeyDown={(event) => walk(event, onReturn)}>
        {queries.map((query) => (
          <li className={styles.item} key={query}>
            <button
              className={styles.query}
              data-recent
              onClick={() => onChoose(query)}
              type="button"
            >
              {query}
            </button>
            <button
              aria-label={translate(
                {
                  id: 'search.recent.remove',
                  message: 'Forget “{query}”',
                  description: 'The button that forgets a recent search, for screen readers',
                },
                { query },
              )}
              className={styles.remove}
              onClick={forgetThen(() => forget(query))}
              type="button"
            >
              <svg aria-hidden="true" height="10" viewBox="0 0 10 10" width="10">
                <path d="M1 1l8 8M9 1L1 9" fill="none" stroke="currentColor" strokeWidth="1.4" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {translate({
          id: 'search.recent.note',
          message: 'Kept on this device only.',
          description: 'Where recent searches are kept',
        })}
      </p>
    </section>
  );
}

/** Lets the arrow keys go from query to query, and from the first back to the field. */
function walk(event: KeyboardEvent<HTMLElement>, onReturn: () => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-recent]')];
  const row = (event.target as HTMLElement).closest('li');
  const at = buttons.findIndex((button) => row?.contains(button)) + step;
  if (at < 0) onReturn();
  else buttons[at]?.focus();
}
