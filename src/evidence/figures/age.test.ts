import { expect, it } from 'vitest';
import { ageBetween, formatAge, monthsFrom, periodAfter, wholeYearsBetween } from './age';

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
  ['2026-12', '2026-11-26', -1],
  ['2026-11-27', '2026-11-26', -1],
  ['2026-11-26', '2026-11-26', 0],
  ['2026', '2026-11-26', -1],
  ['long ago', '2026-11-26', undefined],
])('from %s to %s it is %s whole months', (earlier, later, months) => {
  expect(monthsFrom(earlier, later)).toBe(months);
});

it.each([
  ['2023-03', '2026-11-26', '3 年 8 个月', '3 years 8 months'],
  ['2023-11', '2026-11-26', '3 年', '3 years'],
  ['2025-10', '2026-11-26', '1 年 1 个月', '1 year 1 month'],
  ['2026-09', '2026-11-26', '2 个月', '2 months'],
  ['2021-Q3', '2026-11-26', '5 年', '5 years'],
  ['2023', '2026-11-26', '2 年', '2 years'],
  ['FY2025', '2026-12-01', '1 年', '1 year'],
])('%s is as old on %s as %s, %s', (earlier, later, chinese, english) => {
  const age = ageBetween(earlier, later);
  expect(age && formatAge(age, 'zh-Hans')).toBe(chinese);
  expect(age && formatAge(age, 'en')).toBe(english);
});

it.each(['2026-10', '2026-09-27', '2025', '2027-01', 'long ago'])(
  'the age of %s is not worth saying',
  (earlier) => {
    expect(ageBetween(earlier, '2026-11-26')).toBeUndefined();
  },
);

it.each([
  ['2024-11', 24, '2026-11'],
  ['2024-11', 14, '2026-01'],
  ['2024', 24, '2026'],
  ['2024', 6, '2025-06'],
  ['2024-Q3', 24, '2026-Q3'],
  ['2024-Q3', 3, '2024-12'],
  ['FY2021', 24, '2023'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-08-31', 1, '2024-09-30'],
  ['long ago', 24, 'long ago'],
])('%s and %i months is %s', (text, months, later) => {
  expect(periodAfter(text, months)).toBe(later);
});
