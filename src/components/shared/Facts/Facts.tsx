import type { ReactNode } from 'react';
import styles from './Facts.module.css';

interface Props {
  /** `<li>` elements. */
  children: ReactNode;
}

/** Short facts about a thing, on one quiet line. */
export function Facts({ children }: Props) {
  return (
    <ul className={styles.facts} data-mdast="facts">
      {children}
    </ul>
  );
}
