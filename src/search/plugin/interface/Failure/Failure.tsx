import { translate } from '@docusaurus/Translate';
import styles from './Failure.module.css';
import { sentenceOn } from './sentences';

interface Props {
  failure: unknown;
  onRetry: () => void;
}

/** Where the index could not be read: why, as far as it is known, and once more. */
export function Failure({ failure, onRetry }: Props) {
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
    </div>
  );
}
