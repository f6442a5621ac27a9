import { describe, expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { unusedRecord } from './unused-record';

it('accepts what a page shows, and what that rests on', () => {
  expect(say(unusedRecord, edition(sound, { uses: [use('claim', 'share')] }))).toEqual([]);
});

it('points to a claim that nothing uses, and so to its source', () => {
  expect(say(unusedRecord, edition(sound))).toEqual([
    'docs/_data/sources.yml:1:1 unused-record: found the source `report`, which no page shows, ' +
      'expected a use; it rests under the claim `share`: show that',
    'docs/_data/claims.yml:1:1 unused-record: found the claim `share`, which no page shows, ' +
      'expected a use; show it with <Claim>, cite it in a table, or remove it',
  ]);
});

it('asks for a citation of a source that nothing cites', () => {
  expect(say(unusedRecord, edition({ source: sound.source }))).toEqual([
    'docs/_data/sources.yml:1:1 unused-record: found the source `report`, which no page shows, ' +
      'expected a use; cite it in a claim, or remove it',
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

describe('a tag for every claim that answers an earlier edition', () => {
  const answers = "answers: [{ edition: '2020-10', claim: old, verdict: corrected }]";
  const claim = sound.claim.replace('confidence:', `${answers}\n      confidence:`);
  const audit = (edition: string) => [use('claim', undefined, { tag: 'Audit', edition })];

  it('uses those claims, and what they rest on', () => {
    expect(say(unusedRecord, edition({ ...sound, claim }, { uses: audit('2020-10') }))).toEqual([]);
  });

  it('uses the further claims that a verdict rests on', () => {
    const evidence = claim
      .trimEnd()
      .replace('verdict: corrected', 'verdict: corrected, evidence: [further]');
    const both = evidence + sound.claim.replace('share:', 'further:');
    expect(
      say(unusedRecord, edition({ ...sound, claim: both }, { uses: audit('2020-10') })),
    ).toEqual([]);
  });

  it('uses no claim that answers another edition, or none', () => {
    const found = [expect.stringContaining('the source'), expect.stringContaining('the claim')];
    expect(say(unusedRecord, edition({ ...sound, claim }, { uses: audit('2023-05') }))).toEqual(
      found,
    );
    expect(say(unusedRecord, edition(sound, { uses: audit('2020-10') }))).toEqual(found);
  });
});

describe('a glossary', () => {
  const term = `
    shard:
      name: { zh-Hans: 分片, en: Shard }
      definition: { zh-Hans: 一部分, en: A part }
      claims: [share]
    proxy:
      name: { zh-Hans: 代理, en: Proxy }
      definition: { zh-Hans: 中介, en: A go-between }
  `;

  it('uses every term, and the claims they rest on', () => {
    const uses = [use('term', undefined, { tag: 'Glossary' })];
    expect(say(unusedRecord, edition({ ...sound, term }, { uses }))).toEqual([]);
  });

  it('is missed where a page explains some of the terms', () => {
    expect(
      say(unusedRecord, edition({ ...sound, term }, { uses: [use('term', 'shard')] })),
    ).toEqual([
      'docs/_data/glossary.yml:5:1 unused-record: found the term `proxy`, which no page shows, ' +
        'expected a use; explain it on a page with <Term>, or remove it',
    ]);
  });
});

it('waits until every file and every page can be read', () => {
  expect(say(unusedRecord, edition(sound, { unread: true }))).toEqual([]);
  expect(say(unusedRecord, edition({ ...sound, topic: "a: 'open" }))).toEqual([]);
});
