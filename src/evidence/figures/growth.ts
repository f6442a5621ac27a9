/** How many years it takes to double at a yearly growth above zero: ln 2 ⁄ ln(1 + g). */
export function yearsToDouble(growth: number): number {
  return Math.LN2 / Math.log1p(growth);
}
