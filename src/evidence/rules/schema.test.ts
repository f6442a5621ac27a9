import { describe, expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { schema } from './schema';

/** What the rule says of the sound claim with one part of it changed. */
function changed(from: string, to: string): string[] {
  expect(sound.claim).toContain(from);
  return say(schema, edition({ claim: sound.claim.replace(from, to) }));
}

it('accepts sound records', () => {
  expect(say(schema, edition(sound))).toEqual([]);
});

it('points to a field that the schema does not know, and guesses the one meant', () => {
  expect(changed('confidence:', 'confidense: high\n      confidence:')).toEqual([
    'docs/_data/claims.yml:7:3 schema: found the field `confidense`, ' +
      'expected a field of the schema; did you mean `confidence`?',
  ]);
});

it('points to the record that lacks a field', () => {
  expect(changed("asOf: '2020-10'", '')).toEqual([
    'docs/_data/claims.yml:1:1 schema: found no `asOf`, expected text in `asOf`; add `asOf: …`',
  ]);
});

it('guesses the word meant', () => {
  expect(changed('confidence: high', 'confidence: hihg')).toEqual([
    'docs/_data/claims.yml:7:15 schema: found "hihg", expected high, medium, low or stated; ' +
      'did you mean `high`?',
  ]);
});

it('says how a date is written', () => {
  expect(changed("'2020-10'", "'Oct 2020'")[0]).toMatch(
    /:5:9 schema: found "Oct 2020", expected YYYY, YYYY-MM, YYYY-MM-DD/,
  );
});

it('says how an id is written', () => {
  expect(changed('share:\n', 'Share_1:\n')[0]).toMatch(/:1:1 schema: found the id `Share_1`/);
  expect(changed('share:\n', '2020:\n')[0]).toMatch(/found the id `2020`/);
  expect(changed('dates: { start', 'dates: { Start_1')[0]).toMatch(
    /:4:12 schema: found the id `Start_1`, expected lower-case letters/,
  );
});

it('tells a number from text and a list from a map', () => {
  expect(changed('value: 0.18', "value: '18%'")).toEqual([
    'docs/_data/claims.yml:3:30 schema: found the text "18%", expected a number; ' +
      'give it in the form expected',
  ]);
  expect(changed('[{ id: report }]', '{ id: report }')[0]).toMatch(/the map .*, expected a list/);
});

it('wants at least one source', () => {
  expect(changed('[{ id: report }]', '[]')[0]).toMatch(/found an empty list, expected at least 1/);
});

describe('a figure in money', () => {
  it('wants a currency', () => {
    expect(changed('unit: share', 'unit: money')[0]).toMatch(
      /expected a currency, because the unit is `money`/,
    );
  });

  it('alone has one', () => {
    expect(changed('unit: share', 'unit: share, currency: CNY')[0]).toMatch(
      /found "CNY", expected no currency, because the unit is `share`/,
    );
  });
});

it('takes a share above ten for a percentage', () => {
  expect(changed('value: 0.18', 'value: 18')).toEqual([
    'docs/_data/claims.yml:3:30 schema: found 18, expected a part of one, ' +
      'because the unit is `share`: 0.181 reads 18.1%; write it as expected',
  ]);
});

it('wants the ends of a range in order', () => {
  expect(changed('value: 0.18', 'value: 0.6, to: 0.4')[0]).toMatch(
    /found 0\.4, expected a number above 0\.6, the lower end of the range/,
  );
});

it('leaves to other rules what they say better', () => {
  expect(changed("asOf: '2020-10'", 'asOf: 2020.10')).toEqual([]);
  expect(changed(", en: 'The share is {share}.'", '')).toEqual([]);
});
