import { expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { staleClaims } from './stale-claims';

/** Claims that held at these dates, named a, b, c. */
function claimsOf(...dates: string[]) {
  const claims = dates.map((date, index) =>
    sound.claim.replace('share:', `${'abc'[index]}:`).replace("'2020-10'", `'${date}'`),
  );
  return edition({ claim: claims.join('') });
}

const stale = (months: number, ...dates: string[]) =>
  staleClaims(claimsOf(...dates), { today: '2026-11-23', months }).map(
    ({ id, asOf, months }) => `${id} ${asOf} ${months}`,
  );

it('names claims that are old enough, the oldest first', () => {
  expect(stale(24, '2024-11', '2025-01', '2018')).toEqual(['c 2018 95', 'a 2024-11 24']);
});

it('names none a day too early', () => {
  expect(stale(24, '2024-11-24')).toEqual([]);
});

it('says where the date stands', () => {
  const [claim] = staleClaims(claimsOf('2018'), { today: '2026-11-23', months: 24 });
  expect(claim?.place).toBe('docs/_data/claims.yml:5');
});

it('passes over a claim that is not sound, which is for the check to tell', () => {
  expect(stale(24, 'long ago')).toEqual([]);
});

it('passes over a claim that names the year it held in, in its statement or among its dates', () => {
  const inWords = sound.claim.replace("'2020-10'", "'2018'").replace('份额为', '2018 年份额为');
  const asDate = sound.claim.replace("'2020-10'", "'2009-03'");
  for (const claim of [inWords, asDate]) {
    expect(staleClaims(edition({ claim }), { today: '2026-11-23', months: 24 })).toEqual([]);
  }
});
