import type { ReactNode } from 'react';
import styles from './Choices.module.css';

interface ChoicesProps {
  /** What is chosen among. */
  label: ReactNode;
  /** Each a `<Choice>`. */
  children: ReactNode;
}

/** A labelled row of choices. Without scripts and on paper there is nothing to choose, so it is gone. */
export function Choices({ label, children }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{label}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  chosen: boolean;
  /** How many items it stands for. */
  count?: number;
  onChoose: () => void;
  children: ReactNode;
}

/** A button that stays pressed as long as its choice holds. */
export function Choice({ chosen, count, onChoose, children }: ChoiceProps) {
  return (
    <button aria-pressed={chosen} className={styles.choice} onClick={onChoose} type="button">
      {children}
      {count !== undefined && (
        <>
          {' '}
          <span className={styles.count}>{count}</span>
        </>
      )}
    </button>
  );
}
