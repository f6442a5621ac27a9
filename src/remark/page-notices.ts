import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { isPartial } from '../evidence/reading/edition';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';
import { esmNode } from './imports';

export interface PageNoticesOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

const component = 'PageNotices';

/**
 * Puts on top of each page what its readers are to be told of it: that a later edition is out, what was
 * mended, how its translation stands. It is a module of the page's own, so that a page of which nothing
 * is to be said carries nothing.
 */
const pageNotices: Plugin<[PageNoticesOptions], Root> = ({ siteDir }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const page = editionOfPage(editions, file.path);
    if (!page) return;
    const { edition, slug } = page;
    if (isPartial(slug)) return;
    const from = `@evidence/${edition.name}/notices/${slug}`;
    tree.children.unshift(esmNode([{ name: component, from }]), {
      type: 'mdxJsxFlowElement',
      name: component,
      attributes: [],
      children: [],
    });
  };
};

export default pageNotices;
