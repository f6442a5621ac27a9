import { useState } from 'react';
import styles from './Actions.module.css';

interface Props {
  label: string;
  act: () => Promise<void>;
  /** What is said once it is done. */
  done: string;
  /** What is said where it could not be done. */
  failed: string;
}

/** A button that says, to screen readers, too, what came of pressing it. */
export function ActionButton({ label, act, done, failed }: Props) {
  const [outcome, setOutcome] = useState('');
  const press = () => {
    setOutcome('');
    act().then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  };
  return (
    <span>
      <button className={styles.action} onBlur={() => setOutcome('')} onClick={press} type="button">
        {label}
      </button>
      <span className={styles.status} role="status">
        {outcome}
      </span>
    </span>
  );
}
