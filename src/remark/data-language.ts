import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../evidence/locale';
import { editionOfPage, findEditions } from '../evidence/reading/editions-fs';
import { pageLanguage } from './page-language';
import type { TagElement } from './tag-uses';
import { tags } from './tags';

export interface DataLanguageOptions {
  /** The folder of the site, absolute. */
  siteDir: string;
  /** The locale being built, in which the data is shown. */
  locale: Locale;
}

/**
 * Marks what evidence tags show as the site's language on a page that is in another, because nobody has
 * translated it yet.
 */
const dataLanguage: Plugin<[DataLanguageOptions], Root> = ({ siteDir, locale }) => {
  const editions = findEditions(siteDir);
  return (tree, file) => {
    const page = editionOfPage(editions, file.path);
    if (!page || pageLanguage(page.locale, file) === locale) return;
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      const element = node as TagElement;
      if (!parent || index === undefined || !Object.hasOwn(tags, element.name ?? '')) return;
      parent.children.splice(index, 1, {
        ...element,
        name: element.type === 'mdxJsxFlowElement' ? 'div' : 'span',
        attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: locale }],
        children: [element],
      } as TagElement);
      return [SKIP, index + 1];
    });
  };
};

export default dataLanguage;
