import { comparePeriods } from '../figures/period';
import { type ReadEdition, recordsOfKind } from '../reading/edition';
import { monthsOverdue, reviewDateOf } from './review-date';

/** A claim whose review is due. */
export interface DueClaim {
  id: string;
  /** The date that its review follows from: the file, relative to the site, and the line in it. */
  place: string;
  asOf: string;
  /** When it was to be looked at again, in the data's form. */
  review: string;
  /** Whole months since. */
  months: number;
}

/**
 * The claims whose review is due today, the most overdue first.
 * @param interval - the months after which a claim is to be looked at again where it does not say when
 */
export function dueClaims(
  edition: ReadEdition,
  { today, interval }: { today: string; interval: number },
): DueClaim[] {
  return recordsOfKind(edition, 'claim')
    .flatMap(({ id, file, path, value }) => {
      if (!value) return [];
      const review = reviewDateOf(value, interval);
      const months = review === undefined ? undefined : monthsOverdue(review, today);
      if (review === undefined || months === undefined || months < 0) return [];
      const { line } = file.locate([...path, value.reviewBy === undefined ? 'asOf' : 'reviewBy']);
      return [{ id, place: `${file.path}:${line}`, asOf: value.asOf, review, months }];
    })
    .toSorted((a, b) => b.months - a.months || comparePeriods(a.review, b.review));
}
