import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import { choose, type Wanted } from './accept';
import { listOf } from './list';
import { pairsOf } from './pairs';

const pages: PageText[] = [
  { text: '中文' },
  { path: 'i18n/en/tdsql.mdx', locale: 'en', text: 'English' },
  { path: 'docs/broken.mdx', slug: 'broken', text: '<Claim' },
  { path: 'i18n/en/broken.mdx', slug: 'broken', locale: 'en', text: 'English' },
  { path: 'docs/history.mdx', slug: 'history', text: '中文' },
  { path: 'versioned_docs/version-2020-10/tdsql.mdx', edition: '2020-10', text: '中文' },
  { path: 'i18n/en/2020-10/tdsql.mdx', edition: '2020-10', locale: 'en', text: 'English' },
];
const pairs = pairsOf({
  ...siteOf(...pages),
  library: { editions: [edition({}, { name: '2020-10' }), edition({})] },
});

function chosen(wanted: Partial<Wanted>) {
  const { chosen, objections } = choose(pairs, { pages: [], all: false, ...wanted });
  return { chosen: chosen.map(({ translation }) => translation.path), objections };
}

describe('choose', () => {
  it.each([
    ['a name, in the next edition', { pages: ['tdsql'] }, ['i18n/en/tdsql.mdx']],
    [
      'a name in an edition',
      { pages: ['tdsql'], edition: '2020-10' },
      ['i18n/en/2020-10/tdsql.mdx'],
    ],
    ['the path of an original', { pages: ['docs/tdsql.mdx'] }, ['i18n/en/tdsql.mdx']],
    [
      'the path of a translation',
      { pages: ['i18n/en/2020-10/tdsql.mdx'] },
      ['i18n/en/2020-10/tdsql.mdx'],
    ],
    ['all of an edition', { all: true, edition: '2020-10' }, ['i18n/en/2020-10/tdsql.mdx']],
  ])('takes %s', (_, wanted, paths) => {
    expect(chosen(wanted)).toEqual({ chosen: paths, objections: [] });
  });

  it('takes all of the next edition alone, as the others are frozen', () => {
    expect(chosen({ all: true }).chosen).toEqual(['i18n/en/tdsql.mdx', 'i18n/en/broken.mdx']);
  });

  it.each([
    [{ pages: ['tdqsl'] }, 'there is no page `tdqsl`: did you mean `tdsql`?'],
    [
      { pages: ['tdsql'], edition: '2020-01' },
      'there is no edition `2020-01`: did you mean `2020-10`?',
    ],
    [{ pages: ['history'] }, 'history is not translated yet: there is nothing to compare'],
    [{ pages: ['broken'] }, 'i18n/en/broken.mdx cannot be compared: see `npm run check`'],
  ])('objects to %o', (wanted, objection) => {
    expect(chosen(wanted).objections).toEqual([objection]);
  });
});

it('the list tells by edition how every page stands', () => {
  expect(listOf(pairs)).toBe(
    [
      '2020-10: 0 of 1 in step',
      '  tdsql  never compared',
      '',
      'next: 0 of 3 in step',
      '  tdsql    never compared',
      '  broken   never compared',
      '  history  not yet in en',
    ].join('\n'),
  );
});
