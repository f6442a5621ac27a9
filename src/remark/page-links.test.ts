import path from 'node:path';
import type { Link, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import pageLinks from './page-links';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');
const english = 'i18n/en/docusaurus-plugin-content-docs/current';

/** Where a link on a page leads once Docusaurus meets it. */
function led(url: string, page: string): string | undefined {
  const processor = unified().use(remarkParse).use(remarkMdx).use(pageLinks, { siteDir });
  const text = `[link](${url})`;
  const tree: Root = processor.runSync(processor.parse(text), { path: path.join(siteDir, page) });
  const found: string[] = [];
  visit(tree, 'link', (node: Link) => {
    found.push(node.url);
  });
  return found[0];
}

it.each([
  ['./origin.mdx', `${english}/accounts.mdx`, '/origin.mdx'],
  ['./origin.mdx#top?', 'docs/accounts.mdx', '/origin.mdx#top?'],
  ['./webank.mdx?a=b#c', 'docs/banks/index.mdx', '/banks/webank.mdx?a=b#c'],
  ['../origin.mdx', 'versioned_docs/version-2020-10/banks/webank.mdx', '/origin.mdx'],
])('%s on %s is looked for in every language', (url, page, to) => {
  expect(led(url, page)).toBe(to);
});

it.each([
  ['#here', 'docs/accounts.mdx'],
  ['https://example.org/a.mdx', 'docs/accounts.mdx'],
  ['../outside.mdx', 'docs/accounts.mdx'],
  ['./image.png', 'docs/accounts.mdx'],
  ['./origin.mdx', 'src/pages/index.md'],
])('%s on %s stays as it is', (url, page) => {
  expect(led(url, page)).toBe(url);
});
