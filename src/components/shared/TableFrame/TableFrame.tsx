import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './TableFrame.module.css';

interface Props {
  /** What a screen reader calls the region that scrolls: the caption of the table. */
  label: string;
  /** The table. */
  children: ReactNode;
  /** What stands under it and belongs to it. */
  foot?: ReactNode;
  className?: string;
}

/**
 * The frame of every table: what is too wide scrolls within it, by keyboard, too, and its content
 * asks the width of the frame, not of the window, whether there is room.
 */
export function TableFrame({ label, children, foot, className }: Props) {
  return (
    <div className={clsx(styles.frame, className)}>
      <section aria-label={label} className={styles.scroll} tabIndex={0}>
        {children}
      </section>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
