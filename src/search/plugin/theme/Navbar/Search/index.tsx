import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
  className?: string;
}

/**
 * Holds the search in the navigation bar. Docusaurus's own lays it over the title where the screen is
 * narrow.
 */
export default function NavbarSearch({ children, className }: Props) {
  return <div className={clsx(className, styles.search)}>{children}</div>;
}
