import { expect, it } from 'vitest';
import { edition, sound } from '../../tests/support/evidence';
import { siteOf } from '../../tests/support/site';
import { lastingAddresses, missingFrom, withAddresses } from './addresses';

const history = `
  history:
    caption: { zh-Hans: 历程, en: History }
    events: [{ label: { zh-Hans: 开始, en: Start }, kind: milestone, claim: share, date: start }]
`;

const site = {
  ...siteOf(
    { text: '', edition: '2020-10', slug: 'tdsql' },
    { text: '', edition: '2020-10', slug: 'tdsql', locale: 'en', path: 'i18n/en/tdsql.mdx' },
    { text: '', edition: '2020-10', slug: '_part' },
    { text: '', edition: 'next', slug: 'draft' },
  ),
  library: {
    editions: [edition({ ...sound, timeline: history }, { name: '2020-10' }), edition({})],
  },
  routes: ['/', '/contribute'],
};

it('publishes the pages of cut editions and what leads to them, in every language', () => {
  const chinese = [
    '/',
    '/contribute',
    '/data/2020-10/errata.json',
    '/data/2020-10/manifest.json',
    '/data/2020-10/resources.bib',
    '/data/2020-10/resources.csl.json',
    '/data/2020-10/resources.csv',
    '/data/2020-10/sources.bib',
    '/data/2020-10/sources.csl.json',
    '/data/2020-10/timelines/history.csv',
    '/docs',
    '/docs/2020-10',
    '/docs/2020-10/tdsql',
    '/docs/tdsql',
  ];
  const found = lastingAddresses(site);
  const once = ['index', 'claims', 'glossary', 'resources', 'series', 'sources', 'tables'].map(
    (name) => `/data/2020-10/${name}.json`,
  );
  expect(found).toEqual(
    [...chinese, ...chinese.map((address) => `/en${address}`), ...once].toSorted(),
  );
});

it('publishes what became of each edition in every other', () => {
  const two = {
    ...siteOf(
      { text: '', edition: '2020-10', slug: 'old' },
      { text: '', edition: '2026-11', slug: 'new' },
    ),
    library: {
      editions: [edition({}, { name: '2020-10' }), edition({}, { name: '2026-11' }), edition({})],
    },
  };
  const found = lastingAddresses(two).filter((address) => /^\/(compare|feeds)/.test(address));
  expect(found).toEqual([
    '/compare',
    '/compare/2020-10/2026-11',
    '/compare/2020-10/2026-11/new',
    '/compare/2020-10/2026-11/old',
    '/compare/2026-11/2020-10',
    '/compare/2026-11/2020-10/new',
    '/compare/2026-11/2020-10/old',
    '/feeds/changes.atom',
    '/feeds/changes.json',
  ]);
});

it('only ever grows', () => {
  const text = '/docs/2019-01/gone\n/docs/2020-10\n';
  expect(withAddresses(text, ['/docs/2020-10/tdsql', '/docs/2020-10'])).toBe(
    '/docs/2019-01/gone\n/docs/2020-10\n/docs/2020-10/tdsql\n',
  );
});

it('says what a list lacks', () => {
  expect(missingFrom('/docs\n', ['/docs', '/docs/tdsql'])).toEqual(['/docs/tdsql']);
});
