import { expect, it } from 'vitest';
import { comparePeriods, parsePeriod, startOf } from './period';

it.each(['2020.10', 'Oct 2020', '2020-13', '2021-02-29', '2020-Q5', 'FY21', ''])(
  'takes %j for no period',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  },
);

it.each([
  ['2020', '2020-01-01'],
  ['2020-10', '2020-10-01'],
  ['2020-Q4', '2020-10-01'],
  ['2020-10-15', '2020-10-15'],
  ['FY2021', '2020-01-01'],
  ['FY2021-Q3', '2020-07-01'],
])('lets %s begin on %s', (text, day) => {
  const period = parsePeriod(text);
  expect(period && startOf(period)).toBe(day);
});

it('orders periods by when they begin', () => {
  const order = ['never', '2020-Q2', '2018-09-30', '2020', '2009'].toSorted(comparePeriods);
  expect(order).toEqual(['2009', '2018-09-30', '2020', '2020-Q2', 'never']);
});
