import styles from './ReportFact.module.css';
import { type Reported, ReportLink } from './ReportLink';

/** A link to report a problem, as the last of the `<Facts>` about a thing. */
export function ReportFact(reported: Reported) {
  return (
    <li className={styles.fact}>
      <ReportLink {...reported} inText />
    </li>
  );
}
