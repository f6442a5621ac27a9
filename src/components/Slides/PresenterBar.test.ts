import { expect, test } from 'vitest';
import { elapsed } from './PresenterBar';

test.each([
  [0, '00:00'],
  [61_900, '01:01'],
  [3_600_000, '60:00'],
])('says how long %i milliseconds are', (milliseconds, expected) => {
  expect(elapsed(milliseconds)).toBe(expected);
});
