import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import { defaultLocale, isLocale, type Locale } from '../evidence/locale';
import dataLanguage from './data-language';
import editionTag from './edition-tag';
import evidenceImports from './evidence-imports';
import linkAddresses from './link-addresses';
import markHan from './mark-han';
import mathStylesheet from './math-stylesheet';
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

/** The Markdown plugins of every page of a site. */
export function markdownPlugins(siteDir: string, locale = builtLocale()) {
  return {
    beforeDefaultRemarkPlugins: [[pageLinks, { siteDir }]],
    remarkPlugins: [
      [remarkMath, mathOptions],
      mathStylesheet,
      remarkCjkFriendly,
      remarkCjkFriendlyStrikethrough,
      [editionTag, { siteDir }],
      [evidenceImports, { siteDir }],
      [dataLanguage, { siteDir, locale }],
      [pageNotices, { siteDir }],
      [linkAddresses, { locale }],
    ],
    rehypePlugins: [
      [rehypeKatex, katexOptions],
      [markHan, { siteDir }],
    ],
  };
}
