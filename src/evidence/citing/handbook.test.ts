import { describe, expect, it } from 'vitest';
import { citeInBibtex } from './bibtex';
import { citeInCsl } from './csl';
import { isCitable, publicationInHandbook } from './handbook';
import { formatPermanentCitation } from './reference';

const citation = {
  editors: '手册编者',
  container: '手册（2026-11 版）',
  issued: '2026-11-26',
  locale: 'zh-Hans',
  address: 'https://handbook.example/docs/2026-11/tdsql#claim-accounts',
  today: '2026-12-01',
} as const;
const publication = publicationInHandbook('TDSQL 承载超过 100 亿个账户。', citation);

describe('a part of the handbook is cited', () => {
  it('after GB/T 7714', () => {
    expect(formatPermanentCitation(publication, 'gb7714')).toBe(
      '手册编者. TDSQL 承载超过 100 亿个账户[EB/OL]. 手册（2026-11 版）. (2026-11-26)[2026-12-01]. ' +
        'https://handbook.example/docs/2026-11/tdsql#claim-accounts.',
    );
  });

  it('after the APA, which asks for no day of reading of what never changes', () => {
    expect(formatPermanentCitation(publication, 'apa')).toBe(
      '手册编者. (2026, November 26). TDSQL 承载超过 100 亿个账户. 手册（2026-11 版）. ' +
        'https://handbook.example/docs/2026-11/tdsql#claim-accounts',
    );
  });

  it('without the day of reading where nobody said it', () => {
    const { today: _, ...unread } = citation;
    expect(formatPermanentCitation(publicationInHandbook('产品', unread), 'gb7714')).toBe(
      '手册编者. 产品[EB/OL]. 手册（2026-11 版）. (2026-11-26). ' +
        'https://handbook.example/docs/2026-11/tdsql#claim-accounts.',
    );
  });

  it('in BibTeX', () => {
    expect(citeInBibtex('handbook-accounts', publication)).toBe(
      [
        '@online{handbook-accounts,',
        '  author = {{手册编者}},',
        '  title = {TDSQL 承载超过 100 亿个账户},',
        '  titleaddon = {手册（2026-11 版）},',
        '  date = {2026-11-26},',
        '  langid = {zh-Hans},',
        '  url = {https://handbook.example/docs/2026-11/tdsql#claim-accounts},',
        '  urldate = {2026-12-01},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('in CSL-JSON', () => {
    expect(JSON.parse(citeInCsl('handbook-accounts', publication))).toEqual([
      {
        id: 'handbook-accounts',
        type: 'webpage',
        title: 'TDSQL 承载超过 100 亿个账户',
        author: [{ literal: '手册编者' }],
        'container-title': '手册（2026-11 版）',
        issued: { 'date-parts': [[2026, 11, 26]] },
        accessed: { 'date-parts': [[2026, 12, 1]] },
        language: 'zh-Hans',
        URL: 'https://handbook.example/docs/2026-11/tdsql#claim-accounts',
      },
    ]);
  });
});

it('an edition that was cut may be cited, the draft, which still changes, may not', () => {
  expect(isCitable('2026-11')).toBe(true);
  expect(isCitable('next')).toBe(false);
});
