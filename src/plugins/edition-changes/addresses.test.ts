import type { LoadedVersion } from '@docusaurus/plugin-content-docs';
import { describe, expect, test } from 'vitest';
import { claim, edition, sources } from '../../evidence/comparing/samples';
import type { PageUse } from '../../evidence/reading/edition';
import { addressesOf } from './addresses';

function use(page: string, tag: string): PageUse {
  return {
    page: `versioned_docs/version-2026-11/${page}.mdx`,
    locale: 'zh-Hans',
    tag,
    kind: 'claim',
    id: 'tdsql-accounts',
    line: 1,
    column: 1,
  };
}

const handbook = edition(
  { claim, source: sources },
  { name: '2026-11', uses: [use('overview', 'Working'), use('tdsql', 'Figure')] },
);

/** As far as addresses ask for it. */
const version = {
  versionName: '2026-11',
  docs: [
    { id: 'overview', permalink: '/en/docs/2026-11/overview', frontMatter: {} },
    { id: 'tdsql', permalink: '/en/docs/2026-11/tdsql', frontMatter: { sidebar_label: 'TDSQL' } },
  ],
} as unknown as LoadedVersion;

describe('addressesOf', () => {
  const addresses = addressesOf([handbook], [version]);

  test('finds pages and what lists call them', () => {
    expect(addresses.pageIn('2026-11', 'tdsql')).toBe('/en/docs/2026-11/tdsql');
    expect(addresses.labelIn('2026-11', 'tdsql')).toBe('TDSQL');
    expect(addresses.labelIn('2026-11', 'overview')).toBeUndefined();
    expect(addresses.pageIn('2026-11', 'gone')).toBeUndefined();
    expect(addresses.pageIn('2020-10', 'tdsql')).toBeUndefined();
  });

  test('leads to a claim where a page has an anchor for it, and nowhere else', () => {
    expect(addresses.claimIn('2026-11', 'tdsql-accounts')).toBe(
      '/docs/2026-11/tdsql#claim-tdsql-accounts',
    );
    expect(addresses.claimIn('2026-11', 'none')).toBeUndefined();
    expect(addresses.claimIn('2020-10', 'tdsql-accounts')).toBeUndefined();
  });
});
