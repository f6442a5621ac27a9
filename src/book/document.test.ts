import { expect, test } from 'vitest';
import { bookOfTest, pageOfTest } from './book-of-test';
import { chaptersOf } from './chapter';
import { documentOf } from './document';

const pages = [
  pageOfTest('tdsql', '<h1>TDSQL</h1><h2 id="shards">Shards</h2><h2 id="sources">Sources</h2>'),
];

function printed(given: Parameters<typeof bookOfTest>[1] = {}, numbers?: Map<string, number>) {
  const book = bookOfTest(pages, given);
  return documentOf(book, chaptersOf(book), 'p { color: red }', numbers);
}

test('the cover tells the edition, its date, its address and how it is cited', () => {
  const html = printed();
  expect(html).toContain('<title>Tencent Cloud Finance Handbook, edition 2026-11</title>');
  expect(html).toContain('As of November 2026 · Frozen on 26 November 2026');
  expect(html).toContain('<a href="https://h.example/docs/2026-11/tdsql">');
  expect(html).toContain(
    'Editors of the Tencent Cloud Finance Handbook. (2026, November 26). Tencent Cloud Finance Handbook, edition 2026-11.',
  );
});

test('a Chinese book is Chinese', () => {
  const html = printed({ locale: 'zh-Hans', editionTitle: '2026-11 版' });
  expect(html).toContain('<html lang="zh-Hans" dir="ltr">');
  expect(html).toContain('截至 2026 年 11 月 · 2026 年 11 月 26 日定版');
  expect(html).toContain('<h1>目录</h1>');
});

test('a draft is not cited', () => {
  const html = printed({ edition: 'next', frozenOn: undefined });
  expect(html).not.toContain('How to cite');
  expect(html).not.toContain('Frozen');
});

test('the contents name chapters and sections, with room for numbers before they are known', () => {
  expect(printed()).toContain(
    '<a href="#tdsql.shards"><span class="entry">Shards</span><span class="page">000</span></a>',
  );
  expect(printed({}, new Map([['tdsql.shards', 7]]))).toContain('<span class="page">7</span>');
  expect(printed()).not.toContain('href="#tdsql.sources"');
});

test('each style sheet is loaded once, and each chapter has heads of its own', () => {
  const html = printed();
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  expect(html).toContain('p { color: red }');
  expect(html).toContain('@top-right { content: "About tdsql" }');
});

test('a title cannot end the style', () => {
  const [page] = pages;
  if (!page) throw new Error('there is a page');
  const odd = { ...page, head: { ...page.head, title: 'A "b" </style>' } };
  const book = bookOfTest([odd]);
  expect(documentOf(book, chaptersOf(book), '')).toContain(
    '@top-right { content: "A \\22 b\\22  \\3c /style>" }',
  );
});
