/**
 * A period as HTML's `datetime` takes it, or undefined: HTML knows years, months and days, but
 * neither quarters nor fiscal years.
 */
export function datetimeOf(period: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(period) ? period : undefined;
}
