import { translate } from '@docusaurus/Translate';
import { EditionLinks } from '../EditionLinks/EditionLinks';
import type { Site } from '../state/useSite';
import styles from './Failure.module.css';
import { sentenceOn } from './sentences';

interface Props {
  failure: unknown;
  onRetry: () => void;
  site: Site;
}

/** Where the index could not be read: why, as far as it is known, once more, and the way to go without. */
export function Failure({ failure, onRetry, site }: Props) {
  return (
    <div>
      <p className={styles.sentence} role="alert">
        {sentenceOn(failure)}
      </p>
      <button className={styles.retry} onClick={onRetry} type="button">
        {translate({
          id: 'search.failure.retry',
          message: 'Try again',
          description: 'The button that asks once more after a failure',
        })}
      </button>
      <EditionLinks editions={site.editions} />
    </div>
  );
}
