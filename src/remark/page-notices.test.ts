import path from 'node:path';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import pageNotices from './page-notices';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');

/** What a page imports for its notices; none where it is no page. */
function importOf(page: string): unknown {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [] }] };
  const transform = pageNotices.call({} as never, { siteDir }) as (
    tree: Root,
    file: object,
  ) => void;
  transform(tree, { path: path.join(siteDir, page) });
  const [esm, element, ...rest] = tree.children;
  if (esm?.type !== 'mdxjsEsm') return undefined;
  expect(element).toMatchObject({ type: 'mdxJsxFlowElement', name: 'PageNotices' });
  expect(rest).toHaveLength(1);
  const [statement] = esm.data?.estree?.body ?? [];
  return statement?.type === 'ImportDeclaration' ? statement.source.value : statement;
}

it.each([
  ['docs/accounts.mdx', 'next/notices/accounts'],
  ['docs/banks/webank.mdx', 'next/notices/banks/webank'],
  ['versioned_docs/version-2020-10/origin.mdx', '2020-10/notices/origin'],
  ['i18n/en/docusaurus-plugin-content-docs/current/accounts.mdx', 'next/notices/accounts'],
])('%s has notices of its own on top', (page, address) => {
  expect(importOf(page)).toBe(`@evidence/${address}`);
});

it.each(['docs/_part.mdx', 'docs/_parts/a.mdx', 'src/pages/index.md'])('%s has none', (page) => {
  expect(importOf(page)).toBeUndefined();
});
