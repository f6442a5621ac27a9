import { labelOf, type Verdict, valuesOf, verdicts } from '../../../evidence/vocabulary';
import { useLocale } from '../useLocale';
import styles from './VerdictCounts.module.css';

interface Props {
  counts: Partial<Record<Verdict, number>>;
}

/** How many claims got which verdict, as a bar whose parts are as wide as they count. */
export function VerdictCounts({ counts }: Props) {
  const locale = useLocale();
  return (
    <ul className={styles.counts}>
      {valuesOf(verdicts).map((verdict) => {
        const count = counts[verdict] ?? 0;
        return (
          count > 0 && (
            <li data-verdict={verdict} key={verdict} style={{ flexGrow: count }}>
              <b>{count}</b> {labelOf(verdicts, verdict, locale)}
            </li>
          )
        );
      })}
    </ul>
  );
}
