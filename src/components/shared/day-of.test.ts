import { expect, test } from 'vitest';
import { dayOf } from './day-of';

test('is the day on the reader’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 9, 0, 1))).toBe('2026-01-09');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
