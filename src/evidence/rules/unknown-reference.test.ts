import { expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { unknownReference } from './unknown-reference';

it('accepts references to what is there', () => {
  expect(say(unknownReference, edition(sound, { uses: [use('claim', 'share')] }))).toEqual([]);
});

it('guesses the source meant', () => {
  const claim = sound.claim.replace('id: report', 'id: raport');
  expect(say(unknownReference, edition({ ...sound, claim }))).toEqual([
    'docs/_data/claims.yml:6:19 unknown-reference: found `raport`, ' +
      'expected the id of a source; did you mean `report`?',
  ]);
});

it('guesses the claim that a page means', () => {
  expect(say(unknownReference, edition(sound, { uses: [use('claim', 'shares')] }))).toEqual([
    'docs/tdsql.mdx:3:1 unknown-reference: found `shares` in <Claim>, ' +
      'expected the id of a claim; did you mean `share`?',
  ]);
});

it('says how to add what is not there', () => {
  expect(say(unknownReference, edition({}, { uses: [use('series', 'revenue')] }))).toEqual([
    'docs/tdsql.mdx:3:1 unknown-reference: found `revenue` in <Claim>, expected the id of a ' +
      "series; add a series `revenue` to the edition's _data, or name one that is there",
  ]);
});

it('holds a table to its own columns', () => {
  const comparison = `
    clouds:
      caption: { zh-Hans: 对比, en: Comparison }
      columns: { alibaba: { label: { zh-Hans: 阿里云, en: Alibaba Cloud } } }
      rows:
        origin:
          label: { zh-Hans: 起源, en: Origin }
          cells:
            alibabba: { claims: [share] }
  `;
  expect(say(unknownReference, edition({ ...sound, comparison }))).toEqual([
    'docs/_data/comparisons.yml:8:9 unknown-reference: found `alibabba`, ' +
      'expected a key of `columns`; did you mean `alibaba`?',
  ]);
});

it('does not doubt the ids of a file that cannot be read', () => {
  const source = `${sound.source}\n    - broken`;
  expect(say(unknownReference, edition({ ...sound, source }))).toEqual([]);
});

it('holds the front page to the rows of its comparison', () => {
  const comparison = `
    clouds:
      caption: { zh-Hans: 对照, en: Compared }
      columns: { tencent: { label: { zh-Hans: 腾讯, en: Tencent } } }
      rows:
        revenue:
          label: { zh-Hans: 收入, en: Revenue }
          cells: { tencent: { claims: [share] } }
  `;
  const whole = (rows: string) => `
    title: { zh-Hans: 版, en: Edition }
    asOf: '2020-10'
    front: { comparison: clouds, rows: [${rows}], series: market }
    notice: { zh-Hans: 注意, en: Notice }
  `;
  const saidOf = (rows: string) =>
    say(unknownReference, edition({ ...sound, comparison, edition: whole(rows) })).filter(
      (line) => line.includes('front') || line.includes('row'),
    );
  expect(saidOf('revenue')).toEqual([]);
  expect(saidOf('revenue, revenues')).toEqual([
    'docs/_data/edition.yml:3:46 unknown-reference: found `revenues`, ' +
      'expected the id of a row of the comparison `clouds`; did you mean `revenue`?',
  ]);
});
