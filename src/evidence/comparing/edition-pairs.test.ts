import { expect, test } from 'vitest';
import { pairsOfEditions } from './edition-pairs';

test('every two editions are a pair once, the latest first', () => {
  expect(pairsOfEditions(['2026-11', '2020-10', '2027-05'])).toEqual([
    ['2026-11', '2027-05'],
    ['2020-10', '2027-05'],
    ['2020-10', '2026-11'],
  ]);
});

test('one edition alone has none to go with', () => {
  expect(pairsOfEditions(['2020-10'])).toEqual([]);
  expect(pairsOfEditions([])).toEqual([]);
});
