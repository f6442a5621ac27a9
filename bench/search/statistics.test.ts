import { expect, it } from 'vitest';
import { mean, percentile } from './statistics';

const values = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];

it.each([
  [50, 5],
  [95, 10],
  [0, 1],
])('gives the %ith percentile by rank', (percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

it('gives the mean', () => {
  expect(mean(values)).toBe(5.5);
});
