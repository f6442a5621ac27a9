import { wholeMonthsBetween } from '../figures/age';
import { comparePeriods } from '../figures/period';
import { type Edition, recordsOfKind } from '../reading/edition';
import type { Claim } from '../schema/claim';

/** A claim that held long ago and is told as if it held still. */
export interface StaleClaim {
  id: string;
  /** Its as-of date: the file, relative to the site, and the line in it. */
  place: string;
  asOf: string;
  /** Whole months since. */
  months: number;
}

/**
 * The claims whose as-of date lies at least so many months before today, the oldest first. A claim that
 * names the year it held in (“in 2018 …”) speaks of the past and does not grow old.
 */
export function staleClaims(
  edition: Edition,
  { today, months }: { today: string; months: number },
): StaleClaim[] {
  return recordsOfKind(edition, 'claim')
    .flatMap(({ id, file, path, value }) => {
      if (!value || speaksOfThePast(value)) return [];
      const age = wholeMonthsBetween(value.asOf, today);
      if (age < months) return [];
      const { line } = file.locate([...path, 'asOf']);
      return [{ id, place: `${file.path}:${line}`, asOf: value.asOf, months: age }];
    })
    .toSorted((a, b) => b.months - a.months || comparePeriods(a.asOf, b.asOf));
}

function speaksOfThePast({ statement, dates = {}, asOf }: Claim): boolean {
  const year = /\d{4}/.exec(asOf)?.[0] ?? '';
  return [...Object.values(statement), ...Object.values(dates)].some((text) => text.includes(year));
}
