import { expect, it } from 'vitest';
import { wholeMonthsBetween, wholeYearsBetween } from './age';

it.each([
  ['2023-11', '2026-11', 3],
  ['2023-12', '2026-11', 2],
  ['2023-11-30', '2026-11', 3],
  ['2023-11-30', '2026-11-29', 2],
  ['2024-02', '2026-02', 2],
  ['2020', '2026-11', 5],
  ['2020', '2026', 6],
  ['2023-Q4', '2026-11', 2],
  ['2023-Q3', '2026-11', 3],
  ['FY2021', '2026-11', 4],
  ['FY2021-Q3', '2026-09', 5],
])('%s lies before %s by %i whole years', (earlier, later, years) => {
  expect(wholeYearsBetween(earlier, later)).toBe(years);
});

it.each([
  ['2026-11', '2026-11'],
  ['2026', '2026-11'],
  ['2027-01', '2026-11'],
  ['long ago', '2026-11'],
  ['2020', 'now'],
])('%s is not older than %s by a year', (earlier, later) => {
  expect(wholeYearsBetween(earlier, later)).toBe(0);
});

it.each([
  ['2024-11', '2026-11-26', 24],
  ['2024-11-27', '2026-11-26', 23],
  ['2024', '2026-11-26', 23],
  ['2026-12', '2026-11-26', 0],
])('%s lies before %s by %i whole months', (earlier, later, months) => {
  expect(wholeMonthsBetween(earlier, later)).toBe(months);
});
