import type { ReactNode } from 'react';
import styles from './Narrowing.module.css';

interface Props {
  /** How much is left, and of how much; nothing where it is all there. */
  children: ReactNode;
  /** What the button that takes every choice back says. */
  label: ReactNode;
  /** Whether there is anything to take back. */
  narrowed: boolean;
  onTakeBack: () => void;
}

/** Says how much of something a reader's choices leave, and takes them back. */
export function Narrowing({ children, label, narrowed, onTakeBack }: Props) {
  return (
    <p className={styles.narrowing} data-mdast="ignore" data-search-ignore="">
      <output>{children}</output>
      {/* It is not taken away once used, so that the focus does not go astray. */}
      <button
        aria-disabled={!narrowed}
        className={styles.takeBack}
        onClick={narrowed ? onTakeBack : undefined}
        type="button"
      >
        {label}
      </button>
    </p>
  );
}
