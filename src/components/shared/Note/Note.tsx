import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { TextView } from '../../../evidence/views/views';
import { Text } from '../Text/Text';
import styles from './Note.module.css';

interface Props {
  note: TextView | undefined;
  className?: string;
}

/** A caveat, said to be one. Made of phrasing content, so that it may stand within a paragraph. */
export function Note({ note, className }: Props) {
  if (note === undefined) return null;
  return (
    <span className={clsx(styles.note, className)} data-mdast="note">
      <b className={styles.label}>
        <Translate id="handbook.note" description="Heads a caveat, on the line of its text">
          注：
        </Translate>
      </b>{' '}
      <Text text={note} />
    </span>
  );
}
