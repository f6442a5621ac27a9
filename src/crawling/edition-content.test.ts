import { describe, expect, it } from 'vitest';
import { edition, sound, use } from '../../tests/support/evidence';
import { contentOfEdition } from './edition-content';

const told = `
  title: { zh-Hans: 2026-11 版, en: Edition 2026-11 }
  asOf: '2026-11'
  notice: { zh-Hans: 请留意, en: Mind }
`;
const answer = `
  now:
    statement: { zh-Hans: 如今如此, en: So it is now }
    asOf: '2026-11'
    sources: [{ id: report }]
    confidence: high
    answers: [{ edition: '2020-10', claim: share, verdict: outdated }]
`;
const earlier = edition({ ...sound }, { name: '2020-10' });
const later = edition(
  { source: sound.source, edition: told, claim: answer },
  {
    name: '2026-11',
    uses: [
      use('claim', undefined, {
        tag: 'Audit',
        edition: '2020-10',
        page: 'versioned_docs/version-2026-11/audit.mdx',
      }),
    ],
  },
);

describe('what is told of an edition', () => {
  it('is its title and its date, in the language of the reader', () => {
    const dating = (locale: 'zh-Hans' | 'en') =>
      contentOfEdition(later, [earlier, later], locale, undefined).dating;
    expect(dating('zh-Hans')).toBe('2026-11 版 · 截至 2026 年 11 月');
    expect(dating('en')).toBe('Edition 2026-11 · as of November 2026');
  });

  it('is when it was frozen, which a draft was not', () => {
    const frozen = { on: '2026-11-30', errata: [] };
    expect(contentOfEdition(later, [earlier, later], 'en', frozen).facts).toEqual({
      name: '2026-11',
      title: 'Edition 2026-11',
      asOf: '2026-11',
      frozenOn: '2026-11-30',
    });
    expect(contentOfEdition(later, [earlier, later], 'en', undefined).facts).toBeUndefined();
  });

  it('is the audits of a page, its claims and its sources', () => {
    const content = contentOfEdition(later, [earlier, later], 'en', undefined);
    expect(content.auditsOn('audit')).toMatchObject([
      { edition: '2020-10', entries: [{ earlier: { id: 'share' }, verdict: 'outdated' }] },
    ]);
    expect(content.auditsOn('banking')).toEqual([]);
    expect([...content.claims.keys()]).toEqual(['now']);
    expect(content.sources.get('report')).toMatchObject({ title: 'A report' });
  });
});
