import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { isPartial } from '../evidence/reading/edition';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';

export interface EditionTagOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

/** Has every page say which edition it belongs to: where its author did not write the tag, it is put on top. */
const editionTag: Plugin<[EditionTagOptions], Root> = ({ siteDir }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const page = editionOfPage(editions, file.path);
    if (!page || isPartial(page.slug) || saysEdition(tree)) return;
    tree.children.unshift({
      type: 'mdxJsxFlowElement',
      name: 'Edition',
      attributes: [],
      children: [],
    });
  };
};

export default editionTag;

function saysEdition(tree: Root): boolean {
  let found = false;
  visit(tree, 'mdxJsxFlowElement', ({ name }) => {
    if (name !== 'Edition') return undefined;
    found = true;
    return EXIT;
  });
  return found;
}
