import { type Period, parsePeriod } from './period';

/**
 * How many whole years lie between two written periods, 0 where the first does not come before the
 * second or either is none.
 */
export function wholeYearsBetween(earlier: string, later: string): number {
  return Math.floor(wholeMonthsBetween(earlier, later) / 12);
}

/**
 * How many whole months lie between two written periods, 0 where the first does not come before the
 * second or either is none.
 *
 * A period counts by its end, up to which it may speak, so that an age is never overstated: 2020 lies
 * five whole years before 2026-11. Days are compared only where both are known: 2023-11-30 lies three
 * years before 2026-11. A fiscal year is taken to end at the latest with the calendar year it is named
 * for.
 */
export function wholeMonthsBetween(earlier: string, later: string): number {
  const [from, to] = [parsePeriod(earlier), parsePeriod(later)];
  if (!from || !to) return 0;
  const incomplete =
    from.precision === 'day' && to.precision === 'day' && to.day < from.day ? 1 : 0;
  const months = (to.year - from.year) * 12 + lastMonthOf(to) - lastMonthOf(from) - incomplete;
  return Math.max(0, months);
}

function lastMonthOf(period: Period): number {
  switch (period.precision) {
    case 'year':
      return 12;
    case 'quarter':
      return period.quarter * 3;
    default:
      return period.month;
  }
}
