import type * as z from 'zod';
import type { Currency, Unit } from '../figures/units';

/** Above this a share is taken for a percentage written as such: 18.1 instead of 0.181. */
const largestShare = 10;

/** Money has a currency, and nothing else has. */
export function currencyWithMoneyOnly(
  { unit, currency }: { unit: Unit; currency?: Currency },
  context: z.core.$RefinementCtx,
): void {
  if ((unit === 'money') === (currency !== undefined)) return;
  const message =
    unit === 'money'
      ? 'a currency, because the unit is `money`'
      : `no currency, because the unit is \`${unit}\``;
  context.addIssue({ code: 'custom', path: ['currency'], message });
}

/** Shares are parts of one. Growth may be more than one, but hardly more than tenfold. */
export function sharesArePartsOfOne(
  unit: Unit,
  values: (number | undefined)[],
  context: z.core.$RefinementCtx,
): void {
  const percentage = values.find((value = 0) => Math.abs(value) > largestShare);
  if (unit !== 'share' || percentage === undefined) return;
  const message = 'a part of one, because the unit is `share`: 0.181 reads 18.1%';
  const hint = `write ${Number((percentage / 100).toPrecision(12))}`;
  context.addIssue({ code: 'custom', path: ['value'], message, params: { hint } });
}
