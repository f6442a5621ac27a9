import clsx from 'clsx';
import type { Fit } from '../../evidence/vocabulary';
import styles from './FitSign.module.css';

interface Props {
  fit: Fit;
}

/** The shape of a fit: full, half or an empty ring. Its name must stand beside it. */
export function FitSign({ fit }: Props) {
  return (
    <svg aria-hidden="true" className={clsx(styles.sign, styles[fit])} viewBox="0 0 16 16">
      <circle className={styles.ring} cx="8" cy="8" r="6.5" />
      {fit === 'direct' && <circle className={styles.filling} cx="8" cy="8" r="6.5" />}
      {fit === 'partial' && <path className={styles.filling} d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
    </svg>
  );
}
