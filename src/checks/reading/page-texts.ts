import { visit } from 'unist-util-visit';
import { isScalar } from 'yaml';
import type { ScalarProse } from '../../evidence/reading/record-prose';
import { scalarOffsets } from '../../evidence/reading/scalar-offsets';
import type { Comment } from '../../evidence/rules/exceptions';
import { yamlComments } from '../../evidence/rules/naked-number';
import { placed, plainProse } from '../../evidence/text/prose';
import type { Page } from './page';

/** The keys of the front matter that readers see. */
export const shownKeys = ['title', 'description', 'sidebar_label'];

/** The texts of the front matter that readers see. */
export function shownTexts({ frontMatter, locale }: Page): ScalarProse[] {
  if (!frontMatter) return [];
  const { text, document, offset } = frontMatter;
  return shownKeys.flatMap((key) => {
    const scalar = document.get(key, true);
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
    const places = scalarOffsets(text, scalar);
    const prose = placed(plainProse(scalar.value), (at) => offset + (places[at] ?? 0));
    return [{ locale, prose, scalar }];
  });
}

/** The comments of a page: of its front matter, and of MDX, which are expressions in braces. */
export function commentsOf({ frontMatter, tree }: Page): Comment[] {
  const comments = yamlComments(frontMatter?.text ?? '').map(({ text, offset }) => ({
    text,
    offset: (frontMatter?.offset ?? 0) + offset,
  }));
  if (!tree) return comments;
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const [, text] = /^\s*\/\*([^]*)\*\/\s*$/.exec('value' in node ? node.value : '') ?? [];
    if (text !== undefined) comments.push({ text, offset: node.position?.start.offset ?? 0 });
  });
  return comments;
}
