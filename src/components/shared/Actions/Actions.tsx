import type { ReactNode } from 'react';
import styles from './Actions.module.css';

interface Props {
  /** What can be done with what stands above: “Take along”. */
  label: ReactNode;
  /** Each a `<CopyButton>` or a `<DownloadButton>`. */
  children: ReactNode;
}

/** A labelled row of things to take along. It takes a script to give them, so without one it is gone. */
export function Actions({ label, children }: Props) {
  return (
    <span className={styles.actions}>
      <span className={styles.label}>{label}</span>
      {children}
    </span>
  );
}
