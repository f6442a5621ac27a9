/** The availability of `count` like parts in series, every one needed, failing independently: a^n. */
export function availabilityInSeries(availability: number, count: number): number {
  return availability ** count;
}

/**
 * The availability of `count` like parts in parallel, any one of which will do, failing
 * independently: 1 − (1 − a)^k.
 */
export function availabilityInParallel(availability: number, count: number): number {
  const together = 1 - (1 - availability) ** count;
  // Binary fractions run out of nines: what may fail never counts as what cannot.
  return availability < 1 ? Math.min(together, 1 - Number.EPSILON / 2) : together;
}
