// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { readable, renderPage } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { NotInEdition } from './NotInEdition';

afterEach(() => {
  site.pathname = '/';
});

test.each([
  ['zh-Hans', '2020-10 版没有这一页。有这一页的是：2026-11 版下一版（草稿）'],
  [
    'en',
    'There is no such page in edition 2020-10. It is in: edition 2026-11the next edition (draft)',
  ],
] as const)('says in %s which editions have the page', (locale, words) => {
  site.pathname = '/docs/2020-10/audit';
  const page = mountPage(<NotInEdition>Not found.</NotInEdition>, locale);
  expect(readable(page)).toBe(words);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/docs/2026-11/audit',
    '/docs/next/audit',
  ]);
});

test.each(['/docs/2020-10/nowhere', '/docs/2019-01/audit', '/nowhere'])(
  'leaves the word to others at %s',
  (pathname) => {
    site.pathname = pathname;
    expect(readable(mountPage(<NotInEdition>Not found.</NotInEdition>))).toBe('Not found.');
  },
);

test('is no part of the page as built, which answers for every address', () => {
  site.pathname = '/docs/2020-10/audit';
  expect(readable(renderPage(<NotInEdition>Not found.</NotInEdition>))).toBe('Not found.');
});
