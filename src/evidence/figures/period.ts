/** A day, month, year or quarter of the calendar, or a fiscal year or its quarter. */
export type Period =
  | { precision: 'day'; year: number; month: number; day: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'quarter'; year: number; quarter: number; fiscal: boolean }
  | { precision: 'year'; year: number; fiscal: boolean };

/** How a period is written in the data, for messages. */
export const periodForm = 'YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Qn, FYYYYY or FYYYYY-Qn';

/** The written form as a regular expression that JSON Schema understands, too. */
export const periodPattern =
  /^(FY\d{4}(-Q[1-4])?|\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/;

/**
 * Reads a period such as `2018-09-30`, `2020-10`, `2025-Q1`, `2018`, `FY2021` or `FY2021-Q3`.
 * Returns undefined where `text` is none, a day the calendar lacks (`2021-02-30`) included.
 */
export function parsePeriod(text: string): Period | undefined {
  if (!periodPattern.test(text)) return undefined;
  const fiscal = text.startsWith('FY');
  const [head = '', second, third] = text.replace('FY', '').split('-');
  const year = Number(head);
  if (second === undefined) return { precision: 'year', year, fiscal };
  if (second.startsWith('Q')) {
    return { precision: 'quarter', year, quarter: Number(second[1]), fiscal };
  }
  const month = Number(second);
  if (third === undefined) return { precision: 'month', year, month };
  const day = Number(third);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return { precision: 'day', year, month, day };
}

/**
 * The first day of a period as `YYYY-MM-DD`, for ordering and for asking whether it has begun.
 * A fiscal year is taken to begin at the earliest with the calendar year before the one it is named for.
 */
export function startOf(period: Period): string {
  const year = 'fiscal' in period && period.fiscal ? period.year - 1 : period.year;
  const month =
    period.precision === 'quarter'
      ? (period.quarter - 1) * 3 + 1
      : period.precision === 'year'
        ? 1
        : period.month;
  const day = period.precision === 'day' ? period.day : 1;
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** Orders two written periods by when they begin; a written form that is no period comes last. */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => {
    const period = parsePeriod(text);
    return period ? startOf(period) : '9999';
  }) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
