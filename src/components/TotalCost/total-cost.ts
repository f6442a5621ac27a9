/** What a way of running systems costs. Amounts are in one currency; which does not matter. */
export interface Plan {
  /** Paid once, before the first year. */
  initial: number;
  /** Paid at the end of each year. */
  yearly: number;
}

/**
 * What a plan has cost by the end of each year, the start included, in today's money:
 * TCO(n) = C₀ + Σ O ⁄ (1 + r)^t for t from 1 to n.
 * @param rate - by what part money to be paid in a year weighs less than money paid today: 0.05
 */
export function costsByYear({ initial, yearly }: Plan, years: number, rate: number): number[] {
  const costs = [initial];
  for (let year = 1; year <= years; year++) {
    costs.push((costs.at(-1) ?? 0) + yearly / (1 + rate) ** year);
  }
  return costs;
}

/** The first year by whose end the first plan has cost no more than the second; undefined if none. */
export function firstYearNotDearer(
  costs: readonly number[],
  others: readonly number[],
): number | undefined {
  const year = costs.findIndex((cost, index) => cost <= (others[index] ?? cost));
  return year === -1 ? undefined : year;
}

/** A number as a reader types it; undefined where it is none within the bounds. */
export function readNumber(
  text: string,
  { min, max, whole = false }: { min: number; max: number; whole?: boolean },
): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  // A comma sets thousands apart; where it does not, it may be meant as a decimal point.
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(',', ''));
  if (value < min || value > max || (whole && !Number.isInteger(value))) return undefined;
  return value;
}
