import { labelOf, type StandingCounts, standings, valuesOf } from '../../../evidence/vocabulary';
import { useLocale } from '../useLocale';
import styles from './VerdictCounts.module.css';

interface Props {
  counts: StandingCounts;
}

/** How many claims got which verdict or other standing: as numbers, under a bar of parts as wide as these. */
export function VerdictCounts({ counts }: Props) {
  const locale = useLocale();
  const found = valuesOf(standings).flatMap((standing) => {
    const count = counts[standing] ?? 0;
    return count > 0 ? [{ standing, count }] : [];
  });
  return (
    <>
      {/* The numbers say the same. */}
      <div aria-hidden="true" className={styles.bar}>
        {found.map(({ standing, count }) => (
          <span data-verdict={standing} key={standing} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={styles.counts}>
        {found.map(({ standing, count }) => (
          <li data-verdict={standing} key={standing}>
            <b>{count}</b> {labelOf(standings, standing, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}
