import { expect, it } from 'vitest';
import type { Locale } from '../locale';
import { comparePages, pageName } from './pages';

function page(path: string, locale: Locale, text: string) {
  return { path, locale, text };
}

const english = 'i18n/en/docusaurus-plugin-content-docs/current';

it.each([
  ['docs/tdsql.mdx', 'tdsql'],
  ['docs/a/b.mdx', 'a/b'],
  ['versioned_docs/version-2020-10/tdsql.mdx', 'tdsql'],
  [`${english}/a/b.mdx`, 'a/b'],
])('calls %s %s', (path, name) => {
  expect(pageName(path)).toBe(name);
});

it('names the pages that changed, with their languages, and no others', () => {
  const before = [
    page('docs/a.mdx', 'zh-Hans', '一'),
    page('docs/b.mdx', 'zh-Hans', '一'),
    page(`${english}/b.mdx`, 'en', 'one'),
    page('docs/c.mdx', 'zh-Hans', '一'),
    page('docs/gone.mdx', 'zh-Hans', '一'),
  ];
  const after = [
    page('docs/a.mdx', 'zh-Hans', '二'),
    page('docs/b.mdx', 'zh-Hans', '二'),
    page(`${english}/b.mdx`, 'en', 'two'),
    page('docs/c.mdx', 'zh-Hans', '一'),
    page(`${english}/c.mdx`, 'en', 'one'),
    page('docs/new.mdx', 'zh-Hans', '一'),
  ];
  expect(comparePages('next', before, after)).toEqual([
    { edition: 'next', page: 'a', change: 'changed', locales: ['zh-Hans'] },
    { edition: 'next', page: 'b', change: 'changed', locales: ['zh-Hans', 'en'] },
    { edition: 'next', page: 'c', change: 'changed', locales: ['en'] },
    { edition: 'next', page: 'gone', change: 'removed', locales: ['zh-Hans'] },
    { edition: 'next', page: 'new', change: 'added', locales: ['zh-Hans'] },
  ]);
});
