import { describe, expect, test } from 'vitest';
import { availabilityInParallel, availabilityInSeries } from './availability';

describe.each([
  ['in series', availabilityInSeries],
  ['in parallel', availabilityInParallel],
])('parts %s', (_, availabilityOf) => {
  test('are as available as one where there is one', () => {
    expect(availabilityOf(0.75, 1)).toBe(0.75);
  });

  test('never fail where none fails, and never work where none works', () => {
    expect(availabilityOf(1, 5)).toBe(1);
    expect(availabilityOf(0, 5)).toBe(0);
  });
});

test('parts in series must all work', () => {
  expect(availabilityInSeries(0.5, 3)).toBe(0.125);
  // As the page on TDSQL has it.
  expect(availabilityInSeries(0.999, 3)).toBeCloseTo(0.997, 5);
});

test('parts that may fail may fail together, however many there are', () => {
  expect(availabilityInParallel(0.9999, 10)).toBeLessThan(1);
});

test('of parts in parallel, one suffices', () => {
  expect(availabilityInParallel(0.5, 3)).toBe(0.875);
  expect(availabilityInParallel(0.99, 2)).toBeCloseTo(0.9999, 12);
});
