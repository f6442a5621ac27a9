import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { readEdition } from '../reading/edition';
import { duplicateId } from './duplicate-id';

it('accepts ids that occur once', () => {
  expect(say(duplicateId, edition(sound))).toEqual([]);
});

it('points to the second of two equal ids in a file', () => {
  expect(say(duplicateId, edition({ topic: 'a: {}\nb: {}\na: {}\n' }))).toEqual([
    'docs/_data/topics.yml:3:1 duplicate-id: found `a` a second time, expected each key once; ' +
      'rename or remove one of them; the first is at line 1',
  ]);
});

it('points to an id that another file has, too', () => {
  const twoFiles = readEdition('next', [
    { path: 'docs/_data/claims/a.yml', kind: 'claim', text: 'x: {}\nshare: {}\n' },
    { path: 'docs/_data/claims/b.yml', kind: 'claim', text: 'share: {}\n' },
  ]);
  expect(say(duplicateId, twoFiles)).toEqual([
    'docs/_data/claims/b.yml:1:1 duplicate-id: found `share` a second time, ' +
      'expected each key once; rename or remove one of them; ' +
      'the first is at docs/_data/claims/a.yml:2',
  ]);
});

it('points to a field written twice', () => {
  const twice = edition({ topic: 'a:\n  label: 1\n  label: 2\n' });
  expect(say(duplicateId, twice)[0]).toMatch(
    /^docs\/_data\/topics\.yml:3:3 .*`label` a second time/,
  );
});

it('lets two kinds share an id', () => {
  expect(say(duplicateId, edition({ topic: 'share: {}\n', claim: 'share: {}\n' }))).toEqual([]);
});
