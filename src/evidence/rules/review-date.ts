import { formatPeriod } from '../figures/format';
import { comparePeriods, parsePeriod } from '../figures/period';
import { recordsOfKind } from '../reading/edition';
import { problemIn } from '../reading/problem';
import { eachEdition, type Rule } from './rule';

const name = 'review-date';

/** A claim is looked at again after the time it speaks of. */
export const reviewDate: Rule = {
  name,
  description: 'The date by which a claim is to be looked at again lies after its as-of date.',
  check: eachEdition((edition) =>
    recordsOfKind(edition, 'claim').flatMap(({ file, path, value }) => {
      const { asOf = '', reviewBy = '' } = value ?? {};
      if (!parsePeriod(asOf) || !parsePeriod(reviewBy)) return [];
      if (comparePeriods(asOf, reviewBy) < 0) return [];
      return [
        problemIn(file, [...path, 'reviewBy'], name, {
          found: formatPeriod(reviewBy, 'en'),
          expected: `a date after ${formatPeriod(asOf, 'en')}, as of which the claim held`,
          hint: 'leave it out where two years after the as-of date will do',
        }),
      ];
    }),
  ),
};
