import { type Period, parsePeriod } from '../../evidence/figures/period';

interface Dated {
  at: { value: string };
}

/**
 * Where a period begins and ends on an axis of years: 2020-Q1 lasts from 2020 to 2020.25. A fiscal
 * year is put where the year it is named for is, for want of a day on which it begins.
 */
export function extentOf(value: string): { start: number; end: number } {
  const period = parsePeriod(value);
  if (period === undefined) return { start: Number.NaN, end: Number.NaN };
  const { perYear, ordinal } = stepsOf(period);
  return { start: ordinal / perYear, end: (ordinal + 1) / perYear };
}

/** The middle of a period, where its value is drawn. */
export function middleOf(value: string): number {
  const { start, end } = extentOf(value);
  return (start + end) / 2;
}

/**
 * The stretches of a line to draw unbroken: a line stops where the next period of its sequence is
 * missing, because nobody knows what lay between, and where the method changed, because what follows
 * measures another thing.
 * @param points - the earliest first
 * @param breaks - the first periods measured a new way
 */
export function segments<Point extends Dated>(
  points: readonly Point[],
  breaks: readonly string[] = [],
): Point[][] {
  const found: Point[][] = [];
  let previous: Point | undefined;
  for (const point of points) {
    const joined =
      previous !== undefined &&
      follows(previous.at.value, point.at.value) &&
      !breaks.some((at) => parted(previous as Point, point, at));
    if (joined) found.at(-1)?.push(point);
    else found.push([point]);
    previous = point;
  }
  return found;
}

function parted(previous: Dated, next: Dated, at: string): boolean {
  const { start } = extentOf(at);
  return extentOf(previous.at.value).start < start && start <= extentOf(next.at.value).start;
}

/** Whether `next` is the period after `previous`, in the same kind of year and step. */
function follows(previous: string, next: string): boolean {
  const [first, second] = [parsePeriod(previous), parsePeriod(next)];
  if (first === undefined || second === undefined) return false;
  if (first.precision !== second.precision || isFiscal(first) !== isFiscal(second)) return false;
  return stepsOf(second).ordinal - stepsOf(first).ordinal === 1;
}

function isFiscal(period: Period): boolean {
  return 'fiscal' in period && period.fiscal;
}

/** How many periods of its kind a year has, and how many came before this one since the year 0. */
function stepsOf(period: Period): { perYear: number; ordinal: number } {
  switch (period.precision) {
    case 'year':
      return { perYear: 1, ordinal: period.year };
    case 'quarter':
      return { perYear: 4, ordinal: period.year * 4 + period.quarter - 1 };
    case 'month':
      return { perYear: 12, ordinal: period.year * 12 + period.month - 1 };
    case 'day': {
      const since1970 = Date.UTC(period.year, period.month - 1, period.day) / 86_400_000;
      // 1 January 1970 is day 719528; the calendar's average year is 365.2425 days long.
      return { perYear: 365.2425, ordinal: since1970 + 719_528 };
    }
  }
}
