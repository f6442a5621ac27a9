import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import { expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { laterEditionNotices } from './later-edition';

const about = (title: string, asOf: string) => `
  title: { zh-Hans: ${title} 版, en: Edition ${title} }
  asOf: '${asOf}'
  notice: { zh-Hans: 说明。, en: A notice. }
`;

const editions = [
  edition(
    { ...sound, edition: about('2020-10', '2020-10') },
    { name: '2020-10', uses: [use('claim', 'share', { page: 'docs/tdsql.mdx' })] },
  ),
  edition({ edition: about('2025-01', '2025-01') }, { name: '2025-01' }),
  edition({ ...sound, edition: about('2026-11', '2026-10') }, { name: '2026-11' }),
  edition({}, { name: 'next' }),
];

function version(versionName: string, ...ids: string[]): LoadedVersion {
  const address = `/en/docs/${versionName}`;
  const docs = ids.map((id) => ({ id, permalink: `${address}/${id}` }));
  const sidebars = { handbook: ids.map((id) => ({ type: 'doc', id })) };
  return { versionName, path: address, docs, sidebars } as unknown as LoadedVersion;
}

const versions = [
  version('current', 'overview'),
  version('2026-11', 'overview', 'tdsql'),
  version('2025-01', 'overview'),
  version('2020-10', 'tdsql', 'founding'),
];

const told = { locale: 'en', versions, changes: true } as const;

it('tells every page of an edition before the latest what the latest says of its claims', () => {
  const notices = laterEditionNotices(editions, told);
  expect(notices.map(({ edition, slug }) => `${edition} ${slug}`)).toEqual([
    '2020-10 tdsql',
    '2020-10 founding',
    '2025-01 overview',
  ]);
  expect(notices[0]).toMatchObject({ component: 'LaterEdition' });
  expect(notices[0]?.data).toEqual({
    latest: {
      name: '2026-11',
      title: 'Edition 2026-11',
      asOf: { value: '2026-10', text: 'October 2026' },
      overview: '/en/docs/2026-11/overview',
      page: '/en/docs/2026-11/tdsql',
    },
    changes: '/compare/2020-10/2026-11/tdsql',
    // It was not in the edition between.
    standings: { dropped: 1 },
  });
});

it('leads to no page that the latest edition does not have', () => {
  const notice = laterEditionNotices(editions, told).find(({ slug }) => slug === 'founding');
  expect(notice?.data).toMatchObject({ latest: { page: undefined }, standings: {} });
});

it('leads to no page that tells what changed where the site has none', () => {
  const [notice] = laterEditionNotices(editions, { ...told, changes: false });
  expect(notice?.data).toMatchObject({ changes: undefined });
});

it('tells nothing where one edition is all there is', () => {
  expect(laterEditionNotices(editions.slice(2), told)).toEqual([]);
  expect(laterEditionNotices([], { ...told, versions: [] })).toEqual([]);
});
