import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../remark/tag-uses';
import type { Page } from '../reading/page';
import { eachPage, type PageFinding } from './rule';

export const pageSyntax = eachPage('page-syntax', 'Every page is well-formed MDX.', (page) =>
  page.syntax ? [page.syntax] : openFences(page),
);

/** Blocks of code that nothing closes: the rest of the page is code. */
function openFences({ tree, text }: Page): PageFinding[] {
  const found: PageFinding[] = [];
  if (!tree) return found;
  visit(tree, 'code', (node: Code) => {
    const { position } = node;
    const written = text.slice(position?.start.offset, position?.end.offset);
    const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
    const closed = new RegExp(`\\n[\\s>]*${fence.charAt(0)}{${fence.length},}\\s*$`).test(written);
    if (fence === '' || closed) return;
    found.push({
      ...placeOf(node),
      found: `a block of code that is not closed`,
      expected: `\`${fence}\` on a line of its own after it`,
      hint: 'close it, or what follows is code, too',
    });
  });
  return found;
}
