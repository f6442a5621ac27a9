import { expect, it } from 'vitest';
import { latestToday } from './today';

it('is the day in the earliest time zone', () => {
  expect(latestToday(Date.UTC(2026, 10, 23, 9, 59))).toBe('2026-11-23');
  expect(latestToday(Date.UTC(2026, 10, 23, 10))).toBe('2026-11-24');
});
