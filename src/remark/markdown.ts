import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import evidenceImports from './evidence-imports';
import markHan from './mark-han';
import mathStylesheet from './math-stylesheet';

/** A single dollar is money here, not a formula: `$40.1 billion` stays text, `$$x^2$$` is math. */
export const mathOptions = { singleDollarTextMath: false } as const;

/** The Markdown plugins of every page of a site. */
export function markdownPlugins(siteDir: string) {
  return {
    remarkPlugins: [
      [remarkMath, mathOptions],
      mathStylesheet,
      remarkCjkFriendly,
      remarkCjkFriendlyStrikethrough,
      [evidenceImports, { siteDir }],
    ],
    rehypePlugins: [
      [rehypeKatex, { strict: true }],
      [markHan, { siteDir }],
    ],
  };
}
