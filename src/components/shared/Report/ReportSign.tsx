import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { type Reported, ReportLink } from './ReportLink';
import styles from './ReportSign.module.css';

interface Props extends Reported {
  /** What it stands with, as a screen reader names it. May hold names in another language. */
  name: ReactNode;
}

/** A quiet flag beside a `<SelfLink>`, for those who find fault with what it stands with. */
export function ReportSign({ name, ...reported }: Props) {
  return (
    <>
      {/* A word joiner: no line may begin with it. */}
      {'\u2060'}
      <ReportLink {...reported} className={styles.sign} inText>
        <svg aria-hidden="true" className={styles.flag} viewBox="0 0 12 12">
          <path d="M2.5 11.5v-10h7l-1.75 2.75L9.5 7h-7" />
        </svg>
        <span className="visually-hidden">
          <Translate
            id="handbook.report.of"
            description="What a screen reader calls the flag beside a row, an event or a term"
            values={{ name }}
          >
            {'报告问题：{name}'}
          </Translate>
        </span>
      </ReportLink>
    </>
  );
}
