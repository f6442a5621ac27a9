import type {
  BlockChangeView,
  ChangedPageView,
  ClaimChangeView,
  ClaimStateView,
  EditionChangesView,
  EditionNameView,
  EditionPairView,
  ListedClaimView,
  PageChangesView,
  RecordGroupView,
} from './edition-changes';
import { period } from './samples';

export function editionName(name: string): EditionNameView {
  return { name, title: `Edition of ${name}`, asOf: period(name) };
}

export function claimState(id: string, fields: Partial<ClaimStateView> = {}): ClaimStateView {
  return {
    id,
    statement: `Statement of ${id}.`,
    asOf: period('2026-11'),
    confidence: 'high',
    path: `/docs/2026-11/tdsql#claim-${id}`,
    ...fields,
  };
}

/** A claim that was corrected: a number of it is ten times as large. */
export function claimChange(id: string, fields: Partial<ClaimChangeView> = {}): ClaimChangeView {
  return {
    key: `claim-${id}`,
    standing: 'corrected',
    page: 'tdsql',
    before: claimState(id, {
      asOf: period('2020-10'),
      confidence: 'stated',
      locator: '§4',
      path: `/docs/2020-10/tdsql#claim-${id}`,
    }),
    after: claimState(`now-${id}`, { note: 'Two sources differ.' }),
    evidence: [],
    figures: [{ name: 'accounts', before: '10 million', after: '100 million', change: '×10' }],
    facets: [],
    ...fields,
  };
}

export function listedClaim(id: string, fields: Partial<ListedClaimView> = {}): ListedClaimView {
  return {
    key: `new-${id}`,
    standing: 'new',
    page: 'tdsql',
    statement: `Statement of ${id}.`,
    asOf: period('2025'),
    path: `/docs/2026-11/tdsql#claim-${id}`,
    ...fields,
  };
}

export function changedPage(page: string, fields: Partial<ChangedPageView> = {}): ChangedPageView {
  return {
    page,
    title: `Title of ${page}`,
    label: `Label of ${page}`,
    change: 'changed',
    blocks: { changed: 2, added: 3, removed: 1 },
    path: `/compare/2020-10/2026-11/${page}`,
    ...fields,
  };
}

export function recordGroup(fields: Partial<RecordGroupView> = {}): RecordGroupView {
  return {
    kind: 'source',
    label: 'Sources',
    added: ['Title of idc', 'Title of canalys'],
    removed: ['Title of blog'],
    changed: [
      {
        id: 'outline',
        title: 'Title of outline',
        path: '/docs/2026-11/resources',
        facets: [
          {
            label: 'summary',
            pieces: [
              { text: 'The outline ' },
              { text: 'says', change: 'removed' },
              { text: 'states', change: 'added' },
              { text: ' it.' },
            ],
          },
          { label: 'published', before: '2019', after: '2020' },
          { label: 'share', before: '10%', after: '11%', change: '+1 percentage point' },
          { label: 'sources (order)' },
        ],
        more: 7,
      },
    ],
    ...fields,
  };
}

export function editionPair(fields: Partial<EditionPairView> = {}): EditionPairView {
  return {
    before: editionName('2020-10'),
    after: editionName('2026-11'),
    path: '/compare/2020-10/2026-11',
    counts: { confirmed: 24, corrected: 8, outdated: 5, unverifiable: 11, new: 521 },
    pages: { changed: 9, added: 4 },
    ...fields,
  };
}

/** Two editions in which every standing of a claim occurs. */
export function editionChanges(fields: Partial<EditionChangesView> = {}): EditionChangesView {
  return {
    ...editionPair({
      counts: {
        confirmed: 1,
        corrected: 1,
        outdated: 1,
        unverifiable: 1,
        revised: 1,
        dropped: 1,
        unchanged: 1,
        new: 2,
      },
    }),
    editions: ['2020-10', '2026-11', '2027-05'].map(editionName),
    claims: [
      claimChange('confirmed', { standing: 'confirmed', figures: [] }),
      claimChange('corrected', { evidence: [claimState('further'), claimState('another')] }),
      claimChange('outdated', { standing: 'outdated', page: 'banking' }),
      claimChange('unverifiable', { standing: 'unverifiable', figures: [] }),
      claimChange('revised', {
        standing: 'revised',
        figures: [{ name: 'since', before: '2018', after: '2018' }],
        facets: [{ label: 'source', before: 'Title of outline', after: 'Title of report' }],
      }),
      claimChange('dropped', { standing: 'dropped', after: undefined, figures: [] }),
    ],
    listed: [
      listedClaim('kept', { key: 'claim-kept', standing: 'unchanged', page: 'banking' }),
      listedClaim('first'),
      listedClaim('second', { page: 'banking' }),
    ],
    records: [recordGroup()],
    contents: [
      changedPage('tdsql'),
      changedPage('banking', { change: 'same', blocks: { changed: 0, added: 0, removed: 0 } }),
      changedPage('audit', { change: 'added' }),
      changedPage('outlook', { change: 'removed', path: undefined }),
    ],
    ...fields,
  };
}

export function block(text: string, fields: Partial<BlockChangeView> = {}): BlockChangeView {
  return { kind: 'paragraph', change: 'same', pieces: [{ text }], ...fields };
}

/** A page in which each kind of block occurs, and each way in which a block may change. */
export function pageChanges(fields: Partial<PageChangesView> = {}): PageChangesView {
  const added = (text: string, more: Partial<BlockChangeView>) =>
    block(text, {
      change: 'added',
      key: `change-${more.kind}`,
      pieces: [{ text, change: 'added' }],
      ...more,
    });
  return {
    before: editionName('2020-10'),
    after: editionName('2026-11'),
    page: 'tdsql',
    title: 'TDSQL',
    formerTitle: 'A database',
    change: 'changed',
    language: 'en',
    paths: { before: '/docs/2020-10/tdsql', after: '/docs/2026-11/tdsql' },
    whole: '/compare/2020-10/2026-11',
    blocks: [
      block('What stayed at first.'),
      block('What stayed next.'),
      block('A heading that stayed', { kind: 'heading', depth: 2 }),
      block('', {
        change: 'changed',
        key: 'change-reworded',
        pieces: [
          { text: 'It carries ' },
          { text: 'ten', change: 'removed' },
          { text: 'a hundred', change: 'added' },
          { text: ' million accounts.' },
        ],
      }),
      block('What is gone.', {
        change: 'removed',
        key: 'change-gone',
        pieces: [{ text: 'What is gone.', change: 'removed' }],
      }),
      added('A new heading', { kind: 'heading', depth: 3 }),
      added('An item', { kind: 'item', depth: 1 }),
      added('An item of an item', { kind: 'item', depth: 2, key: 'change-item-2' }),
      added('A quotation', { kind: 'quote' }),
      added('select 1', { kind: 'code' }),
      added('A cell | another cell', { kind: 'row' }),
      added('A table by its caption', { kind: 'record' }),
      block('What stayed at last.'),
    ],
    ...fields,
  };
}
