import { expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { standingsByPage } from './page-standings';
import { successionsIn } from './succession';

const claim = (id: string, more = '') => `
${id}:
  statement: { zh-Hans: '${id}。', en: '${id}.' }
  asOf: '2020-10'
  sources: [{ id: report }]
  confidence: high${more}
`;

const english = 'i18n/en/docusaurus-plugin-content-docs/version-2020-10';

const before = edition(
  { ...sound, claim: claim('a') + claim('b') + claim('c') + claim('d') },
  {
    name: '2020-10',
    uses: [
      use('claim', 'a', { page: 'versioned_docs/version-2020-10/tdsql.mdx' }),
      use('claim', 'a', { page: `${english}/tdsql.mdx`, locale: 'en' }),
      use('claim', 'b', { page: `${english}/tdsql.mdx`, locale: 'en' }),
      use('claim', 'c', { page: 'versioned_docs/version-2020-10/banks/webank.mdx' }),
      use('source', undefined, { page: 'versioned_docs/version-2020-10/resources.mdx' }),
    ],
  },
);
const answer = '\n  answers: [{ edition: 2020-10, claim: a, verdict: corrected }]';
const after = edition(
  { ...sound, claim: claim('b') + claim('now', answer.replace('2020-10', "'2020-10'")) },
  { name: '2026-11' },
);

it('counts the claims of a page once, whatever its languages, and no others', () => {
  const standings = standingsByPage(before, successionsIn([before, after]));
  expect(Object.fromEntries(standings)).toEqual({
    tdsql: { corrected: 1, unchanged: 1 },
    'banks/webank': { dropped: 1 },
    resources: {},
  });
});
