import type { Locale } from '../locale';
import { spaceHan } from './format';
import { type Period, parsePeriod } from './period';

/** How long ago something was, as precisely as it is worth saying. */
export interface Age {
  years: number;
  /** Besides the years; 0 where they say enough. */
  months: number;
}

/** An age below this, in months, is not worth saying. */
const fewMonths = 2;

/** From this many years on, months are not worth saying. */
const manyYears = 5;

/**
 * How long one written period lies before another; undefined where it is not worth saying or either is
 * none. What is dated by the year alone is so many years old.
 */
export function ageBetween(earlier: string, later: string): Age | undefined {
  const whole = wholeMonthsBetween(earlier, later);
  const years = Math.floor(whole / 12);
  if (years >= manyYears || parsePeriod(earlier)?.precision === 'year') {
    return years > 0 ? { years, months: 0 } : undefined;
  }
  return whole < fewMonths ? undefined : { years, months: whole % 12 };
}

/** An age as a reader of `locale` writes it: 3 年 8 个月, 3 years 8 months. */
export function formatAge({ years, months }: Age, locale: Locale): string {
  const count = (value: number, unit: 'year' | 'month') =>
    value > 0
      ? [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)]
      : [];
  return spaceHan([...count(years, 'year'), ...count(months, 'month')].join(' '));
}

/**
 * How many whole years lie between two written periods, 0 where the first does not come before the
 * second or either is none.
 */
export function wholeYearsBetween(earlier: string, later: string): number {
  return Math.floor(wholeMonthsBetween(earlier, later) / 12);
}

function wholeMonthsBetween(earlier: string, later: string): number {
  return Math.max(0, monthsFrom(earlier, later) ?? 0);
}

/**
 * How many whole months lie between two written periods, below 0 where the second comes before the
 * first; undefined where either is none.
 *
 * A period counts by its end, up to which it may speak, so that an age is never overstated: 2020 lies
 * five whole years before 2026-11. Days are compared only where both are known: 2023-11-30 lies three
 * years before 2026-11. A fiscal year is taken to end at the latest with the calendar year it is named
 * for.
 */
export function monthsFrom(earlier: string, later: string): number | undefined {
  const [from, to] = [parsePeriod(earlier), parsePeriod(later)];
  if (!from || !to) return undefined;
  const incomplete =
    from.precision === 'day' && to.precision === 'day' && to.day < from.day ? 1 : 0;
  return (to.year - from.year) * 12 + lastMonthOf(to) - lastMonthOf(from) - incomplete;
}

/**
 * The period that lies so many months after a written one: as exact as that where it lies whole years
 * after, else its month. Fiscal years become those of the calendar.
 */
export function periodAfter(text: string, months: number): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const whole = period.year * 12 + lastMonthOf(period) - 1 + months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const exact = period.precision === 'day' || months % 12 === 0;
  switch (exact ? period.precision : 'month') {
    case 'year':
      return `${year}`;
    case 'quarter':
      return `${year}-Q${month / 3}`;
    case 'day':
      return `${year}-${pad(month)}-${pad(Math.min(dayOf(period), lastDayOf(year, month)))}`;
    default:
      return `${year}-${pad(month)}`;
  }
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

function dayOf(period: Period): number {
  return period.precision === 'day' ? period.day : 1;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
