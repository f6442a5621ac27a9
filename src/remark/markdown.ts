import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import type { Plugin } from 'unified';
import type { Node } from 'unist';
import { defaultLocale, isLocale, type Locale } from '../evidence/locale';
import dataLanguage from './data-language';
import editionTag from './edition-tag';
import evidenceImports from './evidence-imports';
import linkAddresses from './link-addresses';
import markHan from './mark-han';
import pageLinks from './page-links';
import pageNotices from './page-notices';

/** A single dollar is money here, not a formula: `$40.1 billion` stays text, `$$x^2$$` is math. */
export const mathOptions = { singleDollarTextMath: false } as const;

/** The locale being built, as Docusaurus tells it to what the configuration imports. */
function builtLocale(): Locale {
  const tag = process.env.DOCUSAURUS_CURRENT_LOCALE ?? '';
  return isLocale(tag) ? tag : defaultLocale;
}

/** How formulas are set: what is not quite TeX is an error. */
export const katexOptions = { strict: 'error' } as const;

/**
 * A plugin with its options. The configuration goes into the bundle that every reader loads, and with it the
 * options that it lists beside plugins: where the site lies on the machine that built it is none of theirs.
 */
function given<Options, Tree extends Node, Output extends Node>(
  plugin: Plugin<[Options], Tree, Output>,
  options: Options,
): Plugin<[], Tree, Output> {
  return function () {
    return plugin.call(this, options);
  };
}

/** The Markdown plugins of every page of a site. */
export function markdownPlugins(siteDir: string, locale = builtLocale()) {
  return {
    beforeDefaultRemarkPlugins: [given(pageLinks, { siteDir })],
    remarkPlugins: [
      [remarkMath, mathOptions],
      remarkCjkFriendly,
      remarkCjkFriendlyStrikethrough,
      given(editionTag, { siteDir }),
      given(evidenceImports, { siteDir }),
      given(dataLanguage, { siteDir, locale }),
      given(pageNotices, { siteDir }),
      given(linkAddresses, { locale }),
    ],
    rehypePlugins: [[rehypeKatex, katexOptions], given(markHan, { siteDir })],
  };
}
