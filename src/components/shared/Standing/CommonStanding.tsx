import Translate from '@docusaurus/Translate';
import type { ClaimView } from '../../../evidence/views/views';
import styles from './CommonStanding.module.css';
import { Standing } from './Standing';

/** The claim whose standing is that of all, or undefined where they differ or there are none. */
export function commonStanding(claims: readonly ClaimView[]): ClaimView | undefined {
  const [first] = claims;
  const same = claims.every(
    (claim) => claim.confidence === first?.confidence && claim.asOf.value === first.asOf.value,
  );
  return same ? first : undefined;
}

interface Props {
  /** What `commonStanding` gave. */
  claim: ClaimView | undefined;
}

/** Says once, under a table, what each of its claims would otherwise have to repeat. */
export function CommonStanding({ claim }: Props) {
  if (claim === undefined) return null;
  return (
    <p className={styles.common}>
      <Translate
        id="handbook.commonStanding"
        description="Under a table whose claims all have this as-of date and confidence"
        values={{ standing: <Standing claim={claim} /> }}
      >
        {'以上各项：{standing}'}
      </Translate>
    </p>
  );
}
