import { expect, test } from 'vitest';
import { concentrationBounds } from './concentration';

/** The bounds for shares in per cent, free of the noise of binary fractions. */
function bounds(...shares: number[]): number[] {
  const { low, high } = concentrationBounds(shares.map((share) => share / 100));
  return [low, high].map((value) => Number(value.toFixed(6)));
}

test('a market known in full has one index', () => {
  expect(bounds(100)).toEqual([10_000, 10_000]);
  expect(bounds(25, 25, 25, 25)).toEqual([2500, 2500]);
  expect(bounds(33.3, 33.3, 33.4)).toEqual([3333.34, 3333.34]);
});

test('the rest is spread thin, or goes to firms as large as the smallest one known', () => {
  // 36² + 18² + 16² = 1876; the other 30 are 16 + 14 at most: 16² + 14² = 452.
  expect(bounds(36, 18, 16)).toEqual([1876, 2328]);
  // 50² = 2500; the other half may be one firm of the same size.
  expect(bounds(50)).toEqual([2500, 5000]);
  // The other 20 are at most two firms of 10.
  expect(bounds(70, 10)).toEqual([5000, 5200]);
});

test('a rest smaller than any firm known is one firm at most', () => {
  expect(bounds(60, 39)).toEqual([5121, 5122]);
});

test('the order of the shares does not matter', () => {
  expect(bounds(16, 36, 18)).toEqual(bounds(36, 18, 16));
});
