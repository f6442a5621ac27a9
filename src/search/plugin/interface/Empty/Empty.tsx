import { translate } from '@docusaurus/Translate';
import { type Asked, isNarrowed, widened } from '../state/asked';
import { useElsewhere } from '../state/useElsewhere';
import type { Site } from '../state/useSite';
import styles from './Empty.module.css';

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  site: Site;
}

/** Where nothing was found: what the other editions have, and what else may help. */
export function Empty({ asked, onAsk, site }: Props) {
  const elsewhere = useElsewhere(site.engine, asked);
  const labelOf = (edition: string) =>
    site.editions.find(({ name }) => name === edition)?.label ?? edition;
  return (
    <div>
      <p className={styles.sentence}>
        {translate(
          {
            id: 'search.empty',
            message: 'No results in {edition}.',
            description: 'Said where an edition has no result',
          },
          { edition: labelOf(asked.edition) },
        )}
      </p>
      <div className={styles.offers}>
        {isNarrowed(asked) && (
          <button className={styles.offer} onClick={() => onAsk(widened(asked))} type="button">
            {translate({
              id: 'search.empty.widen',
              message: 'Search without filters',
              description: 'The button that takes off the filters by kind and section',
            })}
          </button>
        )}
        {elsewhere.map(({ edition, total }) => (
          <button
            className={styles.offer}
            key={edition}
            onClick={() => onAsk({ ...asked, edition })}
            type="button"
          >
            {translate(
              {
                id: 'search.empty.elsewhere',
                message: 'Search {edition} ({count})',
                description: 'The button that searches another edition, and how much it has',
              },
              { edition: labelOf(edition), count: total },
            )}
          </button>
        ))}
      </div>
      <p className={styles.hint}>
        {translate({
          id: 'search.empty.hint',
          message: 'Fewer or shorter words may find more. Chinese can be typed in pinyin.',
          description: 'What may help where nothing was found',
        })}
      </p>
    </div>
  );
}
