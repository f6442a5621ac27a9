import Translate from '@docusaurus/Translate';
import { useId } from 'react';
import type { EditionView } from '../../evidence/views/views';
import { Period } from '../shared/Period/Period';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import styles from './Edition.module.css';

/** `<Edition/>`: which edition this is, as of when it speaks, and what to know before believing it. */
export function Edition({ data: { title, asOf, notice } }: TagProps<EditionView>) {
  const id = useId();
  return (
    <aside aria-labelledby={id} className={styles.edition}>
      <p className={styles.head}>
        <strong id={id}>{title}</strong>{' '}
        <span className={styles.asOf}>
          <Translate
            id="handbook.edition.asOf"
            description="The state of knowledge an edition records"
            values={{ date: <Period period={asOf} /> }}
          >
            {'截至 {date}'}
          </Translate>
        </span>
      </p>
      <p className={styles.notice}>
        <Text text={notice} />
      </p>
    </aside>
  );
}
