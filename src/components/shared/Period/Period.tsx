import type { PeriodView } from '../../../evidence/views/views';
import { datetimeOf } from '../datetime';

interface Props {
  period: PeriodView;
  className?: string;
}

/** A period for readers and, as far as HTML has a form for it, for machines. */
export function Period({ period: { value, text }, className }: Props) {
  const datetime = datetimeOf(value);
  if (datetime === undefined) {
    return (
      <data className={className} value={value}>
        {text}
      </data>
    );
  }
  return (
    <time className={className} dateTime={datetime}>
      {text}
    </time>
  );
}
