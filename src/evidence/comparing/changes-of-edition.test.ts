import { describe, expect, it } from 'vitest';
import type { PageUse } from '../reading/edition';
import { changesOfEdition } from './changes-of-edition';
import type { EditionChanges } from './edition-changes';
import type { PageProse } from './page-changes';
import { claim, edition, sources } from './samples';

type Texts = Parameters<typeof edition>[0];

const none = { before: [], after: [] };

/** What became of 2020-10 in 2024-10, the last of these; those between lie in other years. */
function changes(first: Texts, ...later: Texts[]): EditionChanges {
  const names = ['2021-10', '2022-10'].slice(0, later.length - 1);
  const editions = [first, ...later].map((texts, index) =>
    edition(texts, { name: ['2020-10', ...names, '2024-10'][index] }),
  );
  return changesOfEdition(editions, none);
}

/** A claim that judges the sample. */
const verdict = `
tdsql-fewer-accounts:
  statement: { zh-Hans: "TDSQL 承载{accounts}个账户。", en: "TDSQL carries {accounts} accounts." }
  figures:
    accounts: { value: 5000000000, unit: count }
    share: { value: 2, unit: count }
    peak: { value: 3, unit: count }
  dates: { since: '2019' }
  asOf: '2024-01'
  sources: [{ id: report, locator: 'p. 3' }]
  confidence: high
  answers: [{ edition: '2020-10', claim: tdsql-accounts, verdict: corrected, evidence: [count] }]
`;

const evidence = `
count:
  statement: { zh-Hans: "数过。", en: "It was *counted*." }
  asOf: '2024-01'
  sources: [{ id: report }]
  confidence: medium
`;

describe('the claims of an edition in a later one', () => {
  it('have derived figures worked out, and say no more of how', () => {
    const twice = (count: number) => `
twice:
  statement: { zh-Hans: "共{all}个。", en: "There are {all}." }
  figures:
    one: { value: ${count}, unit: count }
    all:
      unit: count
      derived: { formula: sum, inputs: [{ claim: twice, figure: one }, { claim: twice, figure: one }] }
  asOf: '2024-01'
  sources: [{ id: report }]
  confidence: medium
`;
    const [change] = changes({ claim: twice(2) }, { claim: twice(3) }).claims;
    expect(change?.figures.find(({ name }) => name === 'all')).toMatchObject({
      before: { value: 4, unit: 'count' },
      after: { value: 6, unit: 'count' },
    });
    expect(JSON.stringify(change?.figures)).not.toContain('derived');
  });

  it('stand side by side with those that took their place, in plain words', () => {
    const [change, ...others] = changes({ claim }, { claim: verdict + evidence }).claims;
    expect(change).toMatchObject({
      key: 'claim-tdsql-accounts',
      standing: 'corrected',
      before: {
        id: 'tdsql-accounts',
        statement: {
          'zh-Hans': 'TDSQL 承载超过 100 亿个账户，占 18.1%。',
          en: 'TDSQL carries more than 10 billion accounts, 18.1% of all.',
        },
        asOf: '2020-10',
        confidence: 'stated',
        note: { 'zh-Hans': '未经查证。', en: 'Not verified.' },
        locator: '§4',
      },
      after: {
        id: 'tdsql-fewer-accounts',
        statement: { 'zh-Hans': 'TDSQL 承载 50 亿个账户。' },
        locator: 'p. 3',
      },
      evidence: [{ id: 'count', statement: { en: 'It was counted.' } }],
      facets: [],
    });
    expect(change?.after).not.toHaveProperty('note');
    // What a verdict rests on is new as well.
    expect(others).toMatchObject([
      { key: 'new-count', standing: 'new', after: { id: 'count' }, evidence: [], figures: [] },
    ]);
    expect(others[0]).not.toHaveProperty('before');
  });

  it('have their figures and dates paired by name, the change worked out where the unit is the same', () => {
    const [change] = changes({ claim }, { claim: verdict }).claims;
    expect(change?.figures).toEqual([
      {
        name: 'accounts',
        before: { value: 10_000_000_000, unit: 'count', qualifier: 'more-than' },
        after: { value: 5_000_000_000, unit: 'count' },
        change: { factor: 0.5, difference: -5_000_000_000, alarms: [] },
      },
      {
        name: 'share',
        before: { value: 0.181, unit: 'share' },
        after: { value: 2, unit: 'count' },
      },
      { name: 'peak', after: { value: 3, unit: 'count' } },
    ]);
    expect(change?.dates).toEqual([{ name: 'since', before: '2018-09', after: '2019' }]);
  });

  it('are there once each, though one claim answers two', () => {
    const other = claim.replace('tdsql-accounts:', 'other-accounts:');
    const both = verdict.replace(
      'answers: [',
      "answers: [{ edition: '2020-10', claim: other-accounts, verdict: outdated }, ",
    );
    const { claims } = changes({ claim: claim + other }, { claim: both });
    expect(claims.map(({ key, standing, after }) => [key, standing, after?.id])).toEqual([
      ['claim-tdsql-accounts', 'corrected', 'tdsql-fewer-accounts'],
      ['claim-other-accounts', 'outdated', 'tdsql-fewer-accounts'],
    ]);
  });

  it('say what differs where they were revised, what they answer aside', () => {
    const revised = claim
      .replace('0.181', '0.19')
      .concat("  answers: [{ edition: '2019-10', claim: old, verdict: confirmed }]\n");
    const [change] = changes(
      { claim, source: sources },
      { claim: revised, source: sources },
    ).claims;
    expect(change).toMatchObject({
      standing: 'revised',
      facets: [{ path: ['figures', 'share'], after: { type: 'figure', figure: { value: 0.19 } } }],
    });
    expect(change?.figures[1]?.change?.difference).toBe(0.009);
  });

  it('say so, too, where they went by another id in between', () => {
    const renamed = claim.replace('tdsql-accounts:', 'accounts:');
    const [change] = changes(
      { claim },
      { claim: renamed },
      { claim: renamed.replace('0.181', '0.19') },
    ).claims;
    expect(change).toMatchObject({ standing: 'revised', after: { id: 'accounts' } });
    expect(change?.facets.map(({ path }) => path.join('/'))).toEqual(['figures/share']);
  });

  it('have nothing after where they were dropped', () => {
    const { claims } = changes({ claim }, {});
    expect(claims).toMatchObject([{ key: 'claim-tdsql-accounts', standing: 'dropped' }]);
    expect(claims[0]).not.toHaveProperty('after');
  });

  it('name the pages that show them, the nearest first', () => {
    const shown = (page: string, kind: PageUse['kind'], id: string): PageUse => ({
      page: `docs/${page}.mdx`,
      locale: 'zh-Hans',
      tag: 'Claim',
      line: 1,
      column: 1,
      kind,
      id,
    });
    const term = `
accounts:
  name: { zh-Hans: "账户", en: "account" }
  definition: { zh-Hans: "账户。", en: "An account." }
  claims: [tdsql-accounts]
`;
    const uses = [shown('a', 'term', 'accounts'), shown('b', 'claim', 'tdsql-accounts')];
    const editions = ['2020-10', '2024-10'].map((name) => edition({ claim, term }, { name, uses }));
    const [change] = changesOfEdition(editions, none).claims;
    expect(change?.before?.pages).toEqual(['b', 'a']);
  });
});

describe('what an edition says of itself', () => {
  const own = (title: string, asOf: string) => `
title: { zh-Hans: "${title}", en: "${title}" }
asOf: '${asOf}'
notice: { zh-Hans: "注意。", en: "Note." }
`;

  it('names it, and is no change', () => {
    const { before, after, records, format } = changes(
      { edition: own('First', '2020-10') },
      { edition: own('Last', '2024-10') },
    );
    expect(format).toBe(1);
    expect(before).toEqual({
      name: '2020-10',
      title: { 'zh-Hans': 'First', en: 'First' },
      asOf: '2020-10',
    });
    expect(after.asOf).toBe('2024-10');
    expect(records).toEqual([]);
  });

  it('may be missing', () => {
    expect(changes({}, {}).after).toMatchObject({ title: { en: '2024-10' }, asOf: '2024-10' });
  });
});

describe('the other records of an edition', () => {
  it('are those that are not the same, claims aside', () => {
    const { records } = changes(
      { source: sources, claim },
      { source: sources.replace('Title of report', 'Another title') },
    );
    expect(records.map(({ kind, id, change }) => [kind, id, change])).toEqual([
      ['source', 'report', 'changed'],
    ]);
  });
});

describe('the pages of an edition', () => {
  const page = (name: string, title: string, ...texts: string[]): PageProse => ({
    page: name,
    texts: {
      'zh-Hans': { title, blocks: texts.map((text) => ({ kind: 'paragraph', text })) },
    },
  });

  function pages(before: PageProse[], after: PageProse[]) {
    const editions = ['2020-10', '2024-10'].map((name) => edition({}, { name }));
    return changesOfEdition(editions, { before, after }).pages;
  }

  it('come in the reading order of the later, those that are gone last', () => {
    const found = pages(
      [page('gone', '去'), page('kept', '留', '一'), page('reworded', '改', '一段 文字 改')],
      [page('reworded', '改', '一段 文字 改了'), page('added', '新'), page('kept', '留', '一')],
    );
    expect(found.map(({ page, change }) => `${page} ${change}`)).toEqual([
      'reworded changed',
      'added added',
      'kept same',
      'gone removed',
    ]);
    expect(found[3]?.texts['zh-Hans']?.title).toBe('去');
    expect(found[0]?.texts).not.toHaveProperty('en');
  });

  it('are not the same where only the title is another, or a translation came', () => {
    const english: PageProse = {
      page: 'a',
      texts: {
        ...page('a', '题').texts,
        en: { title: 'T', blocks: [{ kind: 'paragraph', text: 'One.' }] },
      },
    };
    expect(pages([page('a', '旧题')], [page('a', '新题')])).toMatchObject([
      { change: 'changed', texts: { 'zh-Hans': { title: '新题', formerTitle: '旧题' } } },
    ]);
    expect(pages([page('a', '题')], [english])).toMatchObject([{ change: 'changed' }]);
    expect(pages([english], [english])).toMatchObject([{ change: 'same' }]);
  });
});

it('asks for at least one edition', () => {
  expect(() => changesOfEdition([], none)).toThrow('there is no edition to compare');
});
