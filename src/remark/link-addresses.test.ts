import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import linkAddresses from './link-addresses';

/** The numbers that the links of a text are given, and what its end says of them. */
function numbered(markdown: string, locale: 'zh-Hans' | 'en' = 'en') {
  const tree = fromMarkdown(markdown);
  const before = tree.children.length;
  (linkAddresses.call({} as never, { locale }) as (root: typeof tree) => void)(tree);
  const [paragraph] = tree.children;
  const links = paragraph && 'children' in paragraph ? paragraph.children : [];
  return {
    numbers: links.flatMap((node) =>
      node.type === 'link' ? [node.data?.hProperties?.['data-link-number']] : [],
    ),
    end: tree.children.slice(before).map((node) => textOf(node)),
    properties: tree.children.slice(before).map((node) => node.data?.hProperties),
  };
}

it('numbers links to the web and lists their addresses once each', () => {
  const text = 'See [one](https://a.example), [two](https://b.example), [one](https://a.example).';
  expect(numbered(text)).toMatchObject({
    numbers: [1, 2, 1],
    end: ['Addresses of links in the texthttps://a.examplehttps://b.example'],
  });
});

it('heads the list in Chinese on a Chinese site', () => {
  expect(numbered('见[甲](https://a.example)。', 'zh-Hans').end).toEqual([
    '文中链接的网址https://a.example',
  ]);
});

it('keeps the list from the search and from twins', () => {
  expect(numbered('[one](https://a.example)').properties).toEqual([
    { className: ['link-addresses'], 'data-mdast': 'ignore', 'data-search-ignore': '' },
  ]);
});

it.each([
  ['a link within the handbook', '[TDSQL](./tdsql.mdx)'],
  ['an address that is written out', '<https://a.example>'],
  ['a text without links', 'Nothing.'],
])('leaves %s as it is', (_, text) => {
  expect(numbered(text)).toMatchObject({ end: [] });
  expect(numbered(text).numbers.filter((number) => number !== undefined)).toEqual([]);
});
