import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { bases, fits, labelOf } from '../../evidence/vocabulary';
import { Popover } from '../shared/Popover/Popover';
import { ReportLink } from '../shared/Report/ReportLink';
import { Text } from '../shared/Text/Text';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import { FitSign } from './FitSign';
import styles from './ReasonCard.module.css';
import type { Reason } from './Reasons';

/**
 * A mark in its cell, and the card it opens: why it is given, and a way to the evidence below. Paper
 * has the reasons below alone.
 */
export function ReasonCard({ reason }: { reason: Reason }) {
  const { mark, pain, solution, anchor, reported } = reason;
  const locale = useLocale();
  const fit = labelOf(fits, mark.fit, locale);
  return (
    <Popover
      label={translate({
        id: 'handbook.matrix.reason',
        message: '理由',
        description: 'Names the panel that says why a solution answers a pain',
      })}
      printed={false}
      trigger={
        <>
          <FitSign fit={mark.fit} /> {fit}
        </>
      }
      triggerClassName={styles.mark}
    >
      <span className={styles.pair}>
        <Words text={pain.label} /> × <Words text={solution.label} />
      </span>
      <span className={styles.basis}>
        {fit} · {labelOf(bases, mark.basis, locale)}
      </span>
      <span className={styles.text}>
        <Text text={mark.reason} />
      </span>
      <Link href={`#${anchor}`}>
        <Translate
          id="handbook.matrix.toEvidence"
          description="Leads to the claims for and against a mark; both values are counts"
          values={{ for: mark.evidence.length, against: mark.counterEvidence.length }}
        >
          {'查看依据：支持 {for} 条，相反 {against} 条'}
        </Translate>
      </Link>{' '}
      <ReportLink {...reported} className={styles.report} />
    </Popover>
  );
}
