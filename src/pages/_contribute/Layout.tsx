import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './contribute.module.css';

interface Props {
  children: ReactNode;
}

/** The page on how to contribute: a heading, a paragraph or two, then what the others hold. */
export function Page({ children }: Props) {
  return <div className={clsx('markdown', styles.page)}>{children}</div>;
}

/** The ways to contribute beside each other, the least laborious first. */
export function Ways({ children }: Props) {
  return <div className={styles.ways}>{children}</div>;
}

interface WayProps extends Props {
  /** What it takes, in a few words. */
  takes: string;
}

/** One way to contribute, under a heading of its own. */
export function Way({ takes, children }: WayProps) {
  return (
    <section className={styles.way}>
      <p className={styles.takes}>{takes}</p>
      {children}
    </section>
  );
}

/** A list whose items stand beside each other, where there is room; a numbered one tells steps. */
export function Beside({ children }: Props) {
  return <div className={styles.beside}>{children}</div>;
}
