import { type ClaimStanding, labelOf, standings, valuesOf } from '../../../evidence/vocabulary';
import { useLocale } from '../useLocale';
import styles from './VerdictCounts.module.css';

interface Props {
  counts: Partial<Record<ClaimStanding, number>>;
}

/** How many claims got which verdict or other standing, as a bar whose parts are as wide as they count. */
export function VerdictCounts({ counts }: Props) {
  const locale = useLocale();
  return (
    <ul className={styles.counts}>
      {valuesOf(standings).map((standing) => {
        const count = counts[standing] ?? 0;
        return (
          count > 0 && (
            <li data-verdict={standing} key={standing} style={{ flexGrow: count }}>
              <b>{count}</b> {labelOf(standings, standing, locale)}
            </li>
          )
        );
      })}
    </ul>
  );
}
