import Translate from '@docusaurus/Translate';
import { wholeYearsBetween } from '../../evidence/figures/age';
import type { ClaimView, PeriodView } from '../../evidence/views/views';
import styles from './Age.module.css';

/** The whole years after which a claim is old enough to say so. */
const old = 2;

interface Props {
  /** The claims that something rests on. */
  claims: readonly ClaimView[];
  /** The state of knowledge their edition records. */
  edition: PeriodView | undefined;
}

/** Says beside a claim's standing how much older than its edition it is, where that is years. */
export function Age({ claims, edition }: Props) {
  if (edition === undefined) return null;
  const ages = claims.map(({ asOf }) => wholeYearsBetween(asOf.value, edition.value));
  const years = Math.max(...ages, 0);
  if (years < old) return null;
  return (
    <span className={styles.age}>
      {claims.length > 1 ? (
        <Translate
          id="handbook.comparison.oldestAge"
          description="How much older than the edition the oldest of several claims is; at least two years"
          values={{ years }}
        >
          {'最早的依据早于本版 {years} 年'}
        </Translate>
      ) : (
        <Translate
          id="handbook.comparison.age"
          description="How much older than the edition a claim is; at least two years"
          values={{ years }}
        >
          {'早于本版 {years} 年'}
        </Translate>
      )}
    </span>
  );
}
