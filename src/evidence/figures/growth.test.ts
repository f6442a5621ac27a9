import { expect, test } from 'vitest';
import { yearsToDouble } from './growth';

test('what grows by all of itself doubles in a year', () => {
  expect(yearsToDouble(1)).toBeCloseTo(1, 12);
});

test('what grows steadily has doubled then', () => {
  for (const growth of [1e-9, 0.01, 0.1353, 0.5, 3]) {
    expect((1 + growth) ** yearsToDouble(growth)).toBeCloseTo(2, 5);
  }
});
