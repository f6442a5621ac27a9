import { expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { dueClaims } from './due-claims';

/** Claims that held at these dates, named a, b, c; after a slash, when one is to be looked at again. */
function claimsOf(...dates: string[]) {
  const claims = dates.map((each, index) => {
    const [asOf, reviewBy] = each.split('/');
    const review = reviewBy === undefined ? '' : `\n      reviewBy: '${reviewBy}'`;
    return sound.claim
      .replace('share:', `${'abc'[index]}:`)
      .replace("'2020-10'", `'${asOf}'${review}`)
      .trimEnd();
  });
  return edition({ claim: claims.join('') });
}

const due = (interval: number, ...dates: string[]) =>
  dueClaims(claimsOf(...dates), { today: '2026-11-23', interval }).map(
    ({ id, asOf, review, months }) => `${id} ${asOf} ${review} ${months}`,
  );

it('names claims whose review is due, the most overdue first', () => {
  expect(due(24, '2024-11', '2025-01', '2018')).toEqual(['c 2018 2020 71', 'a 2024-11 2026-11 0']);
  expect(due(36, '2024-11', '2018')).toEqual(['b 2018 2021 59']);
});

it('goes by the date that a claim names, if it does', () => {
  expect(due(24, '2018/2030', '2026-01/2026-06')).toEqual(['b 2026-01 2026-06 5']);
});

it('names none a day too early', () => {
  expect(due(24, '2024-11-24')).toEqual([]);
  expect(due(24, '2024-11-23')).toHaveLength(1);
});

it.each([
  ['as-of date', '2018', 5],
  ['review date', '2018/2020', 6],
])('says where the %s stands', (_, dates, line) => {
  const [claim] = dueClaims(claimsOf(dates), { today: '2026-11-23', interval: 24 });
  expect(claim?.place).toBe(`docs/_data/claims.yml:${line}`);
});

it('passes over a claim that is not sound, which is for the check to tell', () => {
  expect(due(24, 'long ago')).toEqual([]);
});

it('passes over a claim that speaks of the past', () => {
  const claim = sound.claim.replace("'2020-10'", "'2009-03'");
  expect(dueClaims(edition({ claim }), { today: '2026-11-23', interval: 24 })).toEqual([]);
});
