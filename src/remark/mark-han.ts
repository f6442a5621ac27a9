import type { ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';
import { splitHan } from '../evidence/text/han';
import { pageLanguage } from './page-language';

export interface MarkHanOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
}

/**
 * Marks the Chinese names on pages in another language as Chinese, for fonts and for screen readers.
 * It works on the page as HTML; texts of the data are marked by the components that show them.
 */
const markHan: Plugin<[MarkHanOptions], Root> = ({ siteDir }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const page = editionOfPage(editions, file.path);
    if (!page || pageLanguage(page.locale, file) === 'zh-Hans') return;
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !/\p{Script=Han}/u.test(node.value)) return;
      const pieces = splitHan(node.value).map(
        ({ text, han }): ElementContent =>
          han
            ? {
                type: 'element',
                tagName: 'span',
                properties: { lang: 'zh-Hans' },
                children: [{ type: 'text', value: text }],
              }
            : { type: 'text', value: text },
      );
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
};

export default markHan;
