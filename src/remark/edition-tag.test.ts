import path from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { expect, it } from 'vitest';
import editionTag from './edition-tag';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');
const tag: MdxJsxFlowElement = {
  type: 'mdxJsxFlowElement',
  name: 'Edition',
  attributes: [],
  children: [],
};
const words: Root['children'] = [{ type: 'paragraph', children: [] }];

/** What stands on a page after the tag was put where it was missing. */
function contentOf(page: string, children: Root['children']): (string | null)[] {
  const tree: Root = { type: 'root', children: [...children] };
  const transform = editionTag.call({} as never, { siteDir }) as (tree: Root, file: object) => void;
  transform(tree, { path: path.join(siteDir, page) });
  return tree.children.map((node) => ('name' in node ? (node.name ?? null) : node.type));
}

it.each(['docs/origin.mdx', 'versioned_docs/version-2020-10/origin.mdx'])(
  '%s says its edition though nobody wrote it',
  (page) => {
    expect(contentOf(page, words)).toEqual(['Edition', 'paragraph']);
  },
);

it('says it once where the author did', () => {
  const quoted: Root['children'] = [{ type: 'blockquote', children: [tag] }];
  expect(contentOf('docs/origin.mdx', [...words, tag])).toEqual(['paragraph', 'Edition']);
  expect(contentOf('docs/origin.mdx', quoted)).toEqual(['blockquote']);
});

it.each(['docs/_part.mdx', 'src/pages/index.md'])('%s, which is no page, says none', (page) => {
  expect(contentOf(page, words)).toEqual(['paragraph']);
});
