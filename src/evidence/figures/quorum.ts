import { formulas } from './formulas';

/** How many of `voters` may stop before no majority is left. */
export function crashFaults(voters: number): number {
  return voters - formulas.majority.work([voters]);
}

/**
 * The fewest equal answers by which any two groups of `voters` share an honest one, though as many lie
 * as can be tolerated: ⌈(n + f + 1) ⁄ 2⌉, which is 2f + 1 where n is exactly 3f + 1.
 */
export function byzantineQuorum(voters: number): number {
  return Math.ceil((voters + formulas['byzantine-faults'].work([voters]) + 1) / 2);
}
