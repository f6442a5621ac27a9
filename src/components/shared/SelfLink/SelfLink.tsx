import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import styles from './SelfLink.module.css';

interface Props {
  /** The id of what it stands with. */
  anchor: string;
  /** What a screen reader calls it: “Link to this event: …”. May hold names in another language. */
  label: ReactNode;
}

/**
 * A quiet `#` that leads to what it stands with, for those who wish to pass its address on. It shows
 * once its parent, or the parent of that, is pointed at; where nothing can be pointed at, always.
 */
export function SelfLink({ anchor, label }: Props) {
  return (
    <>
      {/* A word joiner: no line may begin with it. */}
      {'\u2060'}
      <Link className={styles.link} data-mdast="ignore" data-search-ignore="" href={`#${anchor}`}>
        <span aria-hidden="true">#</span>
        <span className="visually-hidden">{label}</span>
      </Link>
    </>
  );
}
