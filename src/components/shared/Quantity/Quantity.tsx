import type { FigureView } from '../../../evidence/views/views';
import { Period } from '../Period/Period';
import styles from './Quantity.module.css';

/** How many characters a figure may have to be kept on one line, even on the narrowest screen. */
const oneLine = 24;

interface Props {
  figure: FigureView;
}

/** A quantity or a date of a claim, kept together: a number without its unit misleads. */
export function Quantity({ figure: { text, value, date } }: Props) {
  const className = text.length <= oneLine ? styles.oneLine : styles.quantity;
  if (date !== undefined) return <Period className={className} period={{ value: date, text }} />;
  return (
    <data className={className} value={value}>
      {text}
    </data>
  );
}
