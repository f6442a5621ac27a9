// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { laterEdition } from '../../evidence/views/samples';
import { LaterEdition } from './LaterEdition';

afterEach(() => {
  site.hash = '';
});

const { latest } = laterEdition();

const linksOf = (page: HTMLElement) =>
  [...page.querySelectorAll('a')].map((link) => [readable(link), link.getAttribute('href')]);

test.each([
  [
    'zh-Hans',
    '已有新版：Edition 2026-11（截至 <2026-11>）。新版对本页论断的结论：',
    ['得到证实 14', '已更正 11', '无从查证 3'],
    ['2026-11 版的这一页', '这一页改了什么'],
  ],
  [
    'en',
    'A later edition is out: Edition 2026-11 (as of <2026-11>). Of the claims on this page it finds:',
    ['Confirmed 14', 'Corrected 11', 'Unverifiable 3'],
    ['This page in edition 2026-11', 'What changed on this page'],
  ],
] as const)(
  'says in %s what the latest edition says of the page',
  (locale, head, counts, links) => {
    const page = renderPage(<LaterEdition data={laterEdition()} />, locale);
    expect(readable(only(page, '[role=note] > p:first-child'))).toBe(head);
    expect(textsOf(page, 'li')).toEqual(counts);
    expect(linksOf(page)).toEqual([
      [links[0], '/docs/2026-11/tdsql'],
      [links[1], '/compare/2020-10/2026-11/tdsql'],
    ]);
  },
);

test('leads to the same section of the page, once scripts run', () => {
  site.hash = '#scale';
  const page = mountPage(<LaterEdition data={laterEdition({ changes: undefined })} />);
  expect(only(page, 'a').getAttribute('href')).toBe('/docs/2026-11/tdsql#scale');
});

test('leads to the overview where the latest edition has no such page, and counts nothing', () => {
  const data = { latest: { ...latest, page: undefined }, standings: {} };
  const page = renderPage(<LaterEdition data={data} />, 'en');
  expect(readable(page)).toBe(
    'A later edition is out: Edition 2026-11 (as of <2026-11>).' +
      'There is no such page in edition 2026-11; begin with its overview.',
  );
  expect(linksOf(page)).toEqual([['overview', '/docs/2026-11/overview']]);
  expect(page.querySelector('ul')).toBeNull();
});

test('is in the language of the site on a page in another, and is nothing to search', () => {
  const notice = only(renderPage(<LaterEdition data={laterEdition()} />, 'en'), '[role=note]');
  expect(notice.lang).toBe('en');
  expect(notice.hasAttribute('data-search-ignore')).toBe(true);
});
