import { expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { unusedRecord } from './unused-record';

it('accepts what a page shows, and what that rests on', () => {
  expect(say(unusedRecord, edition(sound, { uses: [use('claim', 'share')] }))).toEqual([]);
});

it('points to a claim that nothing uses, and so to its source', () => {
  expect(say(unusedRecord, edition(sound))).toEqual([
    'docs/_data/sources.yml:1:1 unused-record: found the source `report`, which no page shows, ' +
      'expected a use; cite it in a claim, or remove it',
    'docs/_data/claims.yml:1:1 unused-record: found the claim `share`, which no page shows, ' +
      'expected a use; show it with <Claim>, cite it in a table, or remove it',
  ]);
});

it('does not count a use by something that is itself unused', () => {
  const matrixless = edition(
    { ...sound, resource: 'read:\n  source: report\n' },
    { uses: [use('topic')] },
  );
  expect(say(unusedRecord, matrixless).join()).toMatch(/the source `report`/);
});

it('counts a tag that shows every record of a kind', () => {
  const all = edition(
    { source: sound.source, resource: 'read:\n  source: report\n' },
    { uses: [use('resource')] },
  );
  expect(say(unusedRecord, all)).toEqual([]);
});

it('waits until every file and every page can be read', () => {
  expect(say(unusedRecord, edition(sound, { unread: true }))).toEqual([]);
  expect(say(unusedRecord, edition({ ...sound, topic: "a: 'open" }))).toEqual([]);
});
