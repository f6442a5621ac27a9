import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../comparing/difference';
import type { ClaimChange, ClaimState, EditionChanges } from '../comparing/edition-changes';
import { changeOfFigure } from '../comparing/figure-change';
import type { Localized } from '../locale';
import type { StatedFigure } from '../schema/claim';
import {
  type EditionAddresses,
  viewEditionChanges,
  viewEditionName,
  viewPageChanges,
} from './view-edition-changes';

function both(zh: string, en: string): Localized {
  return { 'zh-Hans': zh, en };
}

function state(id: string, fields: Partial<ClaimState> = {}): ClaimState {
  return {
    id,
    statement: both(`${id} 的陈述。`, `Statement of ${id}.`),
    asOf: '2020-10',
    confidence: 'high',
    pages: ['overview', 'tdsql'],
    ...fields,
  };
}

function change(fields: Partial<ClaimChange>): ClaimChange {
  return {
    key: 'claim-a',
    standing: 'corrected',
    before: state('a'),
    after: state('b'),
    evidence: [],
    figures: [],
    dates: [],
    facets: [],
    ...fields,
  };
}

function editions(fields: Partial<EditionChanges> = {}): EditionChanges {
  return {
    format: 1,
    before: { name: '2020-10', title: both('创始版', 'Founding edition'), asOf: '2020-10' },
    after: { name: '2026-11', title: both('2026-11 版', 'Edition 2026-11'), asOf: '2026-11' },
    claims: [],
    records: [],
    pages: [],
    ...fields,
  };
}

/** Of every claim, the second page that shows it has the anchor. */
const addresses: EditionAddresses = {
  pageIn: (edition, page) => `/docs/${edition}/${page}`,
  labelIn: (_, page) => (page === 'tdsql' ? 'Label' : undefined),
  claimIn: (edition, claim) => `/docs/${edition}/tdsql#claim-${claim}`,
};

function view(changes: EditionChanges, locale: 'zh-Hans' | 'en' = 'en') {
  const names = [changes.before, changes.after].map((name) => viewEditionName(name, locale));
  return viewEditionChanges(changes, names, locale, addresses);
}

describe('the view of what became of an edition', () => {
  test.each([
    ['zh-Hans', '创始版', '2020 年 10 月'],
    ['en', 'Founding edition', 'October 2020'],
  ] as const)('names the editions in %s and counts standings', (locale, title, text) => {
    const claims = [change({}), change({ key: 'claim-c', standing: 'confirmed' })];
    expect(view(editions({ claims }), locale)).toMatchObject({
      path: '/compare/2020-10/2026-11',
      before: { name: '2020-10', title, asOf: { value: '2020-10', text } },
      counts: { corrected: 1, confirmed: 1 },
    });
  });

  test('tells a claim in both wordings, each where its edition shows it', () => {
    const [claim] = view(editions({ claims: [change({})] })).claims;
    expect(claim).toMatchObject({
      key: 'claim-a',
      page: 'overview',
      before: { statement: 'Statement of a.', path: '/docs/2020-10/tdsql#claim-a' },
      after: { statement: 'Statement of b.', path: '/docs/2026-11/tdsql#claim-b' },
    });
  });

  test('tells what is unchanged or new by what it says alone', () => {
    const claims = [
      change({ standing: 'unchanged' }),
      change({ key: 'new-b', standing: 'new', before: undefined }),
    ];
    const { claims: inFull, listed } = view(editions({ claims }));
    expect(inFull).toEqual([]);
    expect(listed.map(({ key, statement }) => [key, statement])).toEqual([
      ['claim-a', 'Statement of b.'],
      ['new-b', 'Statement of b.'],
    ]);
  });

  test.each([
    ['zh-Hans', { before: '1000 万', after: '1 亿', change: '×10' }],
    ['en', { before: '10 million', after: '100 million', change: '×10' }],
  ] as const)('works out in %s how far a number went', (locale, pair) => {
    const [before, after]: StatedFigure[] = [
      { value: 10_000_000, unit: 'count' },
      { value: 100_000_000, unit: 'count' },
    ];
    if (!before || !after) throw new Error('no figures');
    const figures = [
      { name: 'accounts', before, after, change: changeOfFigure(before, after) },
      { name: 'gone', before },
    ];
    const claims = [change({ figures, dates: [{ name: 'since', after: '2018' }] })];
    expect(view(editions({ claims }), locale).claims[0]?.figures).toEqual([
      { name: 'accounts', ...pair },
    ]);
  });

  test('tells a share by points', () => {
    const [before, after]: StatedFigure[] = [
      { value: 0.1, unit: 'share' },
      { value: 0.11, unit: 'share' },
    ];
    if (!before || !after) throw new Error('no figures');
    const figures = [{ name: 'share', before, after, change: changeOfFigure(before, after) }];
    const [claim] = view(editions({ claims: [change({ figures })] }), 'zh-Hans').claims;
    expect(claim?.figures[0]?.change).toBe('+1 个百分点');
  });

  test('holds the words of a claim that was revised against each other, and names what else differs', () => {
    const before = state('a', { statement: both('共十家。', 'It has ten.') });
    const after = state('a', { statement: both('共两家。', 'It has two.') });
    const facets = [
      {
        path: ['statement', 'en'],
        names: [],
        field: 'statement',
        before: { type: 'text' as const, text: 'It has ten.' },
        after: { type: 'text' as const, text: 'It has two.' },
      },
      {
        path: ['confidence'],
        names: [],
        field: 'confidence',
        before: { type: 'value' as const, value: 'low' },
        after: { type: 'value' as const, value: 'high' },
      },
    ];
    const claims = [change({ standing: 'revised', before, after, facets })];
    const [claim] = view(editions({ claims })).claims;
    expect(claim?.before?.pieces).toContainEqual({ text: 'ten', change: 'removed' });
    expect(claim?.after?.pieces).toContainEqual({ text: 'two', change: 'added' });
    expect(claim?.facets).toEqual([
      { label: 'confidence', before: 'low', after: 'high', change: undefined },
    ]);
  });

  test('leaves out of other records what changed in another language alone, and all but the first', () => {
    const record = (id: string, fields: Partial<RecordChange>): RecordChange => ({
      kind: 'term',
      id,
      change: 'changed',
      file: 'docs/_data/terms.yml',
      pages: ['glossary'],
      facets: [],
      title: both(`${id} 词`, `Term ${id}`),
      ...fields,
    });
    const text = (locale: 'zh-Hans' | 'en', key: string) => ({
      path: [key, locale],
      names: [],
      field: key,
      locale,
      before: { type: 'text' as const, text: 'old' },
      after: { type: 'text' as const, text: 'new' },
    });
    const many = Array.from({ length: 15 }, (_, index) => text('en', `field${index}`));
    const [group] = view(
      editions({
        records: [
          record('chinese', { facets: [text('zh-Hans', 'definition')] }),
          record('table', { facets: many }),
          record('gone', { change: 'removed' }),
        ],
      }),
    ).records;
    expect(group).toMatchObject({ label: 'Terms', added: [], removed: ['Term gone'] });
    expect(group?.changed.map(({ title, path, more }) => [title, path, more])).toEqual([
      ['Term table', '/docs/2026-11/glossary', 5],
    ]);
  });
});

describe('the view of the text of a page', () => {
  const page = {
    page: 'tdsql',
    change: 'changed' as const,
    texts: {
      'zh-Hans': {
        title: '数据库',
        formerTitle: '旧题',
        blocks: [
          { kind: 'paragraph' as const, change: 'same' as const, pieces: [{ text: '未改。' }] },
          {
            kind: 'paragraph' as const,
            change: 'added' as const,
            pieces: [{ text: '新增。', change: 'added' as const }],
            key: '1234abcd',
          },
        ],
      },
    },
  };

  test('gives every change a permanent key, and says which language it is in', () => {
    const changes = editions({ pages: [page] });
    expect(viewPageChanges(changes, page, 'en', addresses)).toMatchObject({
      title: '数据库',
      formerTitle: '旧题',
      language: 'zh-Hans',
      paths: { before: '/docs/2020-10/tdsql', after: '/docs/2026-11/tdsql' },
      blocks: [{ change: 'same', key: undefined }, { key: 'change-1234abcd' }],
    });
    expect(view(changes).contents).toEqual([
      {
        page: 'tdsql',
        title: '数据库',
        label: 'Label',
        change: 'changed',
        blocks: { changed: 0, added: 1, removed: 0 },
        path: '/compare/2020-10/2026-11/tdsql',
      },
    ]);
  });

  test('leads to no edition that has no such page, and is none where no language has it', () => {
    const added = { ...page, change: 'added' as const };
    expect(viewPageChanges(editions(), added, 'en', addresses)?.paths).toEqual({
      before: undefined,
      after: '/docs/2026-11/tdsql',
    });
    expect(viewPageChanges(editions(), { ...page, texts: {} }, 'en', addresses)).toBeUndefined();
  });
});
