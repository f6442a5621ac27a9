import { expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { unknownFigure } from './unknown-figure';

function timeline(date: string): string {
  return `
    history:
      caption: { zh-Hans: 历程, en: History }
      events:
        - label: { zh-Hans: 起步, en: Start }
          kind: milestone
          claim: share
          date: ${date}
  `;
}

it('accepts figures and dates of the claim named', () => {
  const uses = [use('claim', 'share', { tag: 'Figure', figure: 'start' })];
  expect(say(unknownFigure, edition({ ...sound, timeline: timeline('start') }, { uses }))).toEqual(
    [],
  );
});

it('points to a placeholder without a figure, in the language that has it', () => {
  const claim = sound.claim.replace('is {share}', 'is {shares}');
  expect(say(unknownFigure, edition({ claim }))).toEqual([
    'docs/_data/claims.yml:2:44 unknown-figure: found {shares}, ' +
      'expected the name of a figure or date of this claim; did you mean `share`?',
  ]);
});

it('points to a figure that one language leaves out', () => {
  const claim = sound.claim.replace('is {share}', 'is 18%');
  expect(say(unknownFigure, edition({ claim }))).toEqual([
    'docs/_data/claims.yml:2:44 unknown-figure: found no {share}, which the other language has, ' +
      'expected the same figures in every language; ' +
      'write {share} where this text has the number itself',
  ]);
});

it('points to an event whose claim has no such date', () => {
  expect(say(unknownFigure, edition({ ...sound, timeline: timeline('begin') }))).toEqual([
    'docs/_data/timelines.yml:7:13 unknown-figure: found `begin`, ' +
      'expected the name of a date of the claim `share`; use `start`',
  ]);
});

it('points to a page that asks for a figure the claim lacks', () => {
  const uses = [use('claim', 'share', { tag: 'Figure', figure: 'sahre' })];
  expect(say(unknownFigure, edition(sound, { uses }))).toEqual([
    'docs/tdsql.mdx:3:1 unknown-figure: found `sahre`, ' +
      'expected the name of a figure or date of the claim `share`; did you mean `share`?',
  ]);
});

it('says that only claims have figures', () => {
  const topic = 'a:\n  label: { zh-Hans: 甲, en: A }\n';
  const term = `
    tdsql:
      name: { zh-Hans: 数据库, en: Database }
      definition: { zh-Hans: '{share}的库。', en: A database. }
  `;
  expect(say(unknownFigure, edition({ topic, term }))[0]).toMatch(/only claims have figures/);
});
