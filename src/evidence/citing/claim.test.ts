import { describe, expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { viewsOf } from '../views/edition-views';
import type { ClaimView } from '../views/views';
import { citeInBibtex } from './bibtex';
import { isCitable, publicationOfClaim } from './claim';
import { formatCitation } from './reference';

/** A claim as an edition of some name has it. */
function claimIn(name: string): ClaimView {
  const claim = `
    accounts:
      statement: { zh-Hans: 'TDSQL 承载**{accounts}**个账户。', en: 'It carries {accounts}.' }
      figures: { accounts: { value: 10000000000, unit: count, qualifier: more-than } }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: stated
  `;
  const views = viewsOf(edition({ ...sound, claim }, { name }), 'zh-Hans');
  return views.find(({ address }) => address === 'claim/accounts')?.view as ClaimView;
}

const stated = claimIn('2026-11');
const publication = publicationOfClaim(stated, {
  editors: '手册编者',
  container: '手册（2026-11 版）',
  locale: 'zh-Hans',
  address: 'https://handbook.example/docs/2026-11/tdsql#claim-accounts',
  today: '2026-12-01',
});

describe('a claim is cited as a part of the handbook', () => {
  it('after GB/T 7714', () => {
    expect(formatCitation(publication, 'gb7714')).toBe(
      '手册编者. TDSQL 承载超过 100 亿个账户[EB/OL]. 手册（2026-11 版）. (2026-11)[2026-12-01]. ' +
        'https://handbook.example/docs/2026-11/tdsql#claim-accounts.',
    );
  });

  it('after the APA', () => {
    expect(formatCitation(publication, 'apa')).toBe(
      '手册编者. (2026, November). TDSQL 承载超过 100 亿个账户. 手册（2026-11 版）. ' +
        'Retrieved December 1, 2026, from https://handbook.example/docs/2026-11/tdsql#claim-accounts',
    );
  });

  it('in BibTeX', () => {
    expect(citeInBibtex('handbook-accounts', publication)).toBe(
      [
        '@online{handbook-accounts,',
        '  author = {{手册编者}},',
        '  title = {TDSQL 承载超过 100 亿个账户},',
        '  titleaddon = {手册（2026-11 版）},',
        '  date = {2026-11},',
        '  langid = {zh-Hans},',
        '  url = {https://handbook.example/docs/2026-11/tdsql#claim-accounts},',
        '  urldate = {2026-12-01},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

it('a claim of the draft, which still changes, is not to be cited', () => {
  expect(isCitable(stated)).toBe(true);
  expect(isCitable(claimIn('next'))).toBe(false);
});
