import path from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';

export interface PageLinksOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

/**
 * Lets `./tdsql.mdx` lead to the page of that name whether it is translated or not: Docusaurus looks
 * beside the file that holds the link alone, and in every language's folder for `/tdsql.mdx`.
 */
const pageLinks: Plugin<[PageLinksOptions], Root> = ({ siteDir }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const page = editionOfPage(editions, file.path);
    if (!page) return;
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node) node.url = fromRoot(node.url, page.slug);
    });
  };
};

export default pageLinks;

/** A relative link to a page, from the root of its edition; any other as it is. */
function fromRoot(url: string, slug: string): string {
  const [, target, rest] = /^(\.{1,2}\/[^?#]*\.mdx?)([?#].*)?$/.exec(url) ?? [];
  if (target === undefined) return url;
  const full = path.posix.join(path.posix.dirname(slug), target);
  return full.startsWith('..') ? url : `/${full}${rest ?? ''}`;
}
