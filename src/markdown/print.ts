import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { textHandler } from './text-handler';

/** GFM, with formulas between double dollars, and emphasis that holds beside Chinese punctuation. */
const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: { text: textHandler() },
  });

/** Markdown as text. */
export function print(root: Root): string {
  return printer.stringify(root);
}
