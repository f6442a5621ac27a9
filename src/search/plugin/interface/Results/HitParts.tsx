import { Fragment } from 'react';
import type { Hit } from '../../../ask/show';
import { nameOfKind, untranslated } from '../words';
import styles from './Hit.module.css';
import { Pieces } from './Pieces';

/** What a result is, its page and the headings that lead to it. */
export function HitTitle({ hit: { kind, title, headings } }: { hit: Hit }) {
  return (
    <>
      {kind !== 'page' && <span className={styles.kind}>{nameOfKind(kind)}</span>}
      <span className={styles.title}>
        <Pieces of={title} />
      </span>
      {headings.map((heading, index) => (
        <Fragment key={index}>
          {' '}
          <span className={styles.heading}>
            <span aria-hidden="true" className={styles.leads}>
              ›
            </span>{' '}
            <Pieces of={heading} />
          </span>
        </Fragment>
      ))}
    </>
  );
}

/** What a result says. */
export function HitExcerpt({ hit }: { hit: Hit }) {
  return (
    <>
      <span className={styles.excerpt}>
        <Pieces of={hit.excerpt} />
      </span>
      {hit.untranslated && <span className={styles.remark}>{untranslated()}</span>}
    </>
  );
}
