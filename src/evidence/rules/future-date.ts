import { formatPeriod } from '../figures/format';
import { parsePeriod, startOf } from '../figures/period';
import { problemIn } from '../reading/problem';
import type { Rule } from './rule';

const name = 'future-date';

/** As-of dates and dates of publication or reading have begun by the day of the check. */
export const futureDate: Rule = {
  name,
  description: 'As-of dates and dates of publication or reading do not lie in the future.',
  check: ({ editions }, { today }) =>
    editions.flatMap(({ records }) =>
      records.flatMap(({ file, path, fields }) =>
        fields.flatMap((field) => {
          if (!('past' in field.marker) || typeof field.value !== 'string') return [];
          const period = parsePeriod(field.value);
          if (!period || startOf(period) <= today) return [];
          return [
            problemIn(file, [...path, ...field.path], name, {
              found: `${formatPeriod(field.value, 'en')}, which has not begun`,
              expected: `a date up to today, ${today}`,
              hint: 'give the date on which the fact held or was read, not the one planned',
            }),
          ];
        }),
      ),
    ),
};
