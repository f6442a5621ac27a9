import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './TableFrame.module.css';
import { useFits } from './useFits';

interface Props {
  /** What a screen reader calls the region that scrolls: the caption of the table. */
  label: string;
  /** The table. */
  children: ReactNode;
  /** What stands over it and is not part of it: tools. */
  head?: ReactNode;
  /** What stands under it and belongs to it. */
  foot?: ReactNode;
  className?: string;
}

/**
 * The frame of every table, whose content asks the width of the frame, not of the window, whether
 * there is room. Heads stay in sight: those of a table that fits under the bar at the top of the
 * window; one that is too wide scrolls within its frame both ways, by keyboard, too.
 */
export function TableFrame({ label, children, head, foot, className }: Props) {
  const scroll = useRef<HTMLElement>(null);
  const fits = useFits(scroll);
  useEffect(() => {
    // As the frame became lower than its table, it took what the address leads to out of sight.
    if (fits === false) scroll.current?.querySelector(':target')?.scrollIntoView();
  }, [fits]);
  return (
    <div className={clsx(styles.frame, className)}>
      {head}
      <section
        aria-label={label}
        className={styles.scroll}
        data-fits={fits}
        data-search-unit="table"
        ref={scroll}
        tabIndex={fits ? undefined : 0}
      >
        {children}
      </section>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
