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
