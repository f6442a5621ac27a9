import { monthsFrom, periodAfter } from '../figures/age';
import type { Claim } from '../schema/claim';

/** After how many months a claim is to be looked at again where it does not say when. */
export const reviewInterval = 24;

/**
 * When a claim is to be looked at again, in the data's form: at the date it names itself, or so many
 * months after its as-of date. A claim that names the year it held in (“in 2018 …”) speaks of the past
 * and does not grow old: undefined.
 */
export function reviewDateOf(claim: Claim, interval = reviewInterval): string | undefined {
  if (claim.reviewBy !== undefined) return claim.reviewBy;
  return speaksOfThePast(claim) ? undefined : periodAfter(claim.asOf, interval);
}

/**
 * By how many whole months a review is overdue on a day, below 0 where it is not due yet; undefined
 * where the date is none. It is due from the day, or from the last month of the period, that is named.
 */
export function monthsOverdue(reviewDate: string, today: string): number | undefined {
  return monthsFrom(reviewDate, today);
}

function speaksOfThePast({ statement, dates = {}, asOf }: Claim): boolean {
  const year = /\d{4}/.exec(asOf)?.[0] ?? '';
  return [...Object.values(statement), ...Object.values(dates)].some((text) => text.includes(year));
}
