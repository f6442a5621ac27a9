import { parsePeriod, periodPattern } from '../figures/period';
import { problemIn, quote } from '../reading/problem';
import { eachEdition, type Rule } from './rule';

const name = 'calendar-date';

/** Every day named is one that the calendar has. */
export const calendarDate: Rule = {
  name,
  description: 'Every day named is one that the calendar has.',
  check: eachEdition(({ records }) =>
    records.flatMap(({ file, path, fields }) =>
      fields.flatMap(({ marker, value, path: at }) => {
        if (!('past' in marker || 'period' in marker) || typeof value !== 'string') return [];
        // What is not even written as a date is for the rule `schema` to report.
        if (!periodPattern.test(value) || parsePeriod(value)) return [];
        return [
          problemIn(file, [...path, ...at], name, {
            found: `${quote(value)}, a day the calendar lacks`,
            expected: 'a day that there was',
            hint: 'check the day at the source; give the month alone where the day is not known',
          }),
        ];
      }),
    ),
  ),
};
