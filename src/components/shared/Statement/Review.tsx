import Translate from '@docusaurus/Translate';
import { monthsOverdue } from '../../../evidence/upkeep/review-date';
import type { ClaimView } from '../../../evidence/views/views';
import { Period } from '../Period/Period';
import styles from './ClaimDetails.module.css';

/** How many months before its review is due a claim says so. */
const notice = 6;

interface Props {
  claim: ClaimView;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

/** Says that a claim is to be looked at again soon, or was to be and was not. */
export function Review({ claim: { review }, today }: Props) {
  if (review === undefined) return null;
  const overdue = monthsOverdue(review.value, today);
  if (overdue === undefined || overdue < -notice) return null;
  const date = <Period period={review} />;
  return (
    <span className={styles.review}>
      {overdue < 0 ? (
        <Translate
          id="handbook.claim.reviewDue"
          description="When the editors are to look at a claim again; {date} is a month, a day, a quarter or a year"
          values={{ date }}
        >
          {'按期应于 {date}复核'}
        </Translate>
      ) : (
        <Translate
          id="handbook.claim.reviewOverdue"
          description="That the day has come or passed by which the editors were to look at a claim again"
          values={{ date }}
        >
          {'原应于 {date}复核，现已逾期'}
        </Translate>
      )}
    </span>
  );
}
