import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { reviewDate } from './review-date';

/** What is said of a claim that held at one date and is to be looked at again by another. */
function dated(asOf: string, reviewBy: string): string[] {
  const dates = `'${asOf}'\n      reviewBy: '${reviewBy}'`;
  return say(reviewDate, edition({ claim: sound.claim.replace("'2020-10'", dates) }));
}

it.each([
  ['2020-10', '2020-11'],
  ['2020', '2020-10'],
  ['2020-10-30', '2020-10-31'],
  ['FY2021', '2021-Q1'],
])('a claim of %s may be reviewed by %s', (asOf, reviewBy) => {
  expect(dated(asOf, reviewBy)).toEqual([]);
});

it.each([
  ['2020-10', '2020-10', 'October 2020', 'October 2020'],
  ['2020-10', '2019', '2019', 'October 2020'],
  ['2020', '2019-Q4', 'Q4 2019', '2020'],
])('a claim of %s is not reviewed by %s', (asOf, reviewBy, found, held) => {
  expect(dated(asOf, reviewBy)).toEqual([
    `docs/_data/claims.yml:6:13 review-date: found ${found}, ` +
      `expected a date after ${held}, as of which the claim held; ` +
      'leave it out where two years after the as-of date will do',
  ]);
});

it('leaves a date that is none to other rules', () => {
  expect(dated('2020-10', '2019-02-30')).toEqual([]);
});

it('asks for no date', () => {
  expect(say(reviewDate, edition({ claim: sound.claim }))).toEqual([]);
});
