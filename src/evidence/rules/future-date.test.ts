import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { futureDate } from './future-date';

function asOf(date: string): string[] {
  return say(futureDate, edition({ claim: sound.claim.replace("'2020-10'", `'${date}'`) }));
}

it.each(['2026-11-23', '2026-11', '2026', '2026-Q4', 'FY2027'])('accepts %s', (date) => {
  expect(asOf(date)).toEqual([]);
});

it.each([
  ['2026-11-24', '24 November 2026'],
  ['2026-12', 'December 2026'],
  ['2027-Q1', 'Q1 2027'],
  ['FY2028', 'fiscal year 2028'],
])('points to %s', (date, words) => {
  expect(asOf(date)).toEqual([
    `docs/_data/claims.yml:5:9 future-date: found ${words}, which has not begun, ` +
      'expected a date up to today, 2026-11-23; ' +
      'give the date on which the fact held or was read, not the one planned',
  ]);
});

it('lets an event lie ahead', () => {
  const claim = sound.claim.replace("start: '2009'", "start: '2030'");
  expect(say(futureDate, edition({ claim }))).toEqual([]);
});
