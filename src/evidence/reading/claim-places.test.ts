import { expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { placesOfClaims } from './claim-places';
import type { PageUse } from './edition';

const ids = ['alone', 'tabled', 'defined', 'answering', 'resting', 'worked', 'headlined'];
const answers = `answers: [{ edition: '2020-10', claim: old, verdict: corrected, evidence: [resting] }]`;
const claims = ids.map((id) =>
  sound.claim
    .trimEnd()
    .replace('share:', `${id}:`)
    .replace('confidence:', `${id === 'answering' ? `${answers}\n      ` : ''}confidence:`),
);
const text = '{ zh-Hans: 文字, en: Text }';

/** The address of each claim that is shown on pages with these tags. */
function places(...uses: PageUse[]): Record<string, string> {
  const all = edition(
    {
      ...sound,
      claim: claims.join(''),
      comparison: `
        table:
          caption: ${text}
          columns: { a: { label: ${text} } }
          rows: { b: { label: ${text}, cells: { a: { claims: [tabled, alone] } } } }
      `,
      term: `
        shard: { name: ${text}, definition: ${text}, claims: [defined] }
      `,
      finding: `
        headline: { headline: ${text}, page: tdsql, heading: top, claims: [headlined] }
      `,
    },
    { name: '2020-10', uses },
  );
  return Object.fromEntries(placesOfClaims(all));
}

const at = (page: string, anchor: string) => `/docs/2020-10/${page}#claim-${anchor}`;

it('finds a claim by itself, in a table, in a definition, in a glossary and in an audit', () => {
  expect(places(use('claim', 'alone'))).toEqual({ alone: at('tdsql', 'alone') });
  expect(places(use('comparison', 'table', { tag: 'Comparison' }))).toEqual({
    tabled: at('tdsql', 'tabled'),
    alone: at('tdsql', 'alone'),
  });
  for (const id of ['shard', undefined]) {
    expect(places(use('term', id, { tag: id ? 'Term' : 'Glossary' }))).toEqual({
      defined: at('tdsql', 'defined'),
    });
  }
  expect(places(use('claim', undefined, { tag: 'Audit', edition: '2020-10' }))).toEqual({
    answering: at('tdsql', 'answering'),
    resting: at('tdsql', 'resting'),
  });
});

it('finds none where a tag does not show it', () => {
  expect(places(use('claim', 'worked', { tag: 'Working', figure: 'share' }))).toEqual({});
  expect(places(use('finding', 'headline', { tag: 'Finding' }))).toEqual({});
  expect(places(use('resource', undefined, { tag: 'Resources' }))).toEqual({});
});

it('prefers a page that shows the claim by itself, and takes no part of a page for one', () => {
  const table = use('comparison', 'table', { tag: 'Comparison', page: 'docs/first.mdx' });
  const part = use('claim', 'alone', { page: 'docs/_part.mdx' });
  const page = 'i18n/en/docusaurus-plugin-content-docs/current/then.mdx';
  expect(places(part, table, use('claim', 'alone', { page })).alone).toBe(at('then', 'alone'));
  expect(places(part, table).alone).toBe(at('first', 'alone'));
});
