import { describe, expect, test } from 'vitest';
import { formulas } from './formulas';
import { byzantineQuorum, crashFaults } from './quorum';

test.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [5, 2],
  [7, 3],
])('of %i voters, %i may stop', (voters, faults) => {
  expect(crashFaults(voters)).toBe(faults);
});

describe('a Byzantine quorum', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [10, 7],
    [100, 67],
  ])('of %i voters is %i', (voters, quorum) => {
    expect(byzantineQuorum(voters)).toBe(quorum);
  });

  test('is 2f + 1 of 3f + 1, as the page on TBaaS has it', () => {
    for (const faults of [1, 2, 5, 33]) {
      expect(byzantineQuorum(3 * faults + 1)).toBe(2 * faults + 1);
    }
  });

  test('shares an honest voter with any other, and is there though all liars are silent', () => {
    for (let voters = 1; voters <= 200; voters += 1) {
      const faults = formulas['byzantine-faults'].work([voters]);
      const quorum = byzantineQuorum(voters);
      expect(2 * quorum - voters).toBeGreaterThan(faults);
      expect(2 * (quorum - 1) - voters).toBeLessThanOrEqual(faults);
      expect(quorum).toBeLessThanOrEqual(voters - faults);
    }
  });
});
