import { formulas } from './formulas';

/**
 * Between what the Herfindahl–Hirschman index lies where only the largest firms are known. It is
 * lowest where the rest of the market is spread over countless small firms, which add nothing, and
 * highest where the rest belongs to as few firms as it can, none larger than the smallest one known:
 * Σ s² + k m² + (r − k m)², where r is the rest, m the smallest share and k = ⌊r ⁄ m⌋.
 * @param shares - above zero, as parts of the whole market; no more than all of it together
 */
export function concentrationBounds(shares: readonly number[]): { low: number; high: number } {
  const rest = Math.max(0, 1 - shares.reduce((total, share) => total + share, 0));
  const smallest = Math.min(...shares);
  const count = Math.floor(rest / smallest);
  const low = formulas.hhi.work([...shares]);
  const unknown = count * (100 * smallest) ** 2 + (100 * (rest - count * smallest)) ** 2;
  return { low, high: low + unknown };
}
