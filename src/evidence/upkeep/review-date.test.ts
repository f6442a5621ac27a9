import { expect, it } from 'vitest';
import type { Claim } from '../schema/claim';
import { monthsOverdue, reviewDateOf } from './review-date';

const claim: Claim = {
  statement: { 'zh-Hans': '份额最大。', en: 'The share is the largest.' },
  asOf: '2024-11',
  sources: [{ id: 'report' }],
  confidence: 'high',
};

it('is two years after the as-of date, or as many months as wished', () => {
  expect(reviewDateOf(claim)).toBe('2026-11');
  expect(reviewDateOf(claim, 36)).toBe('2027-11');
});

it('is the date that the claim names, whatever else it says', () => {
  const named = { ...claim, reviewBy: '2025-03' };
  expect(reviewDateOf(named)).toBe('2025-03');
  expect(reviewDateOf({ ...named, dates: { since: '2024-05' } }, 36)).toBe('2025-03');
});

it('is none where a claim names the year it held in, in its statement or among its dates', () => {
  const statement = { ...claim.statement, en: 'In 2024 the share was the largest.' };
  expect(reviewDateOf({ ...claim, statement })).toBeUndefined();
  expect(reviewDateOf({ ...claim, dates: { on: '2024-05-01' } })).toBeUndefined();
});

it.each([
  ['2026-11', '2026-10-31', -1],
  ['2026-11', '2026-11-01', 0],
  ['2026-11-24', '2026-11-23', -1],
  ['2026-11-24', '2026-11-24', 0],
  ['2026', '2026-11-30', -1],
  ['2026-Q3', '2026-11-01', 2],
])('a review by %s is overdue on %s by %i months', (date, today, months) => {
  expect(monthsOverdue(date, today)).toBe(months);
});
