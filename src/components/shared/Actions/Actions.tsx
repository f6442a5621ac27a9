import { type ReactNode, useId, useState } from 'react';
import styles from './Actions.module.css';
import { Announcing } from './announcing';

interface Props {
  /** What can be done with what stands above: “Take along”. */
  label: ReactNode;
  /** Each a `<CopyButton>` or a `<DownloadButton>`. */
  children: ReactNode;
}

/**
 * A labelled row of things to take along, which says, to screen readers, too, what came of asking for
 * one. It says so at its end, where no button moves for it. It takes a script to give them, so
 * without one the row is gone.
 */
export function Actions({ label, children }: Props) {
  const [outcome, setOutcome] = useState('');
  const labelId = useId();
  return (
    <span
      aria-labelledby={labelId}
      className={styles.actions}
      data-mdast="ignore"
      data-search-ignore=""
      role="group"
    >
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      <Announcing value={setOutcome}>{children}</Announcing>
      <span className={styles.status} role="status">
        {outcome}
      </span>
    </span>
  );
}
