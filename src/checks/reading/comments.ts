import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Comment, type CommentForm, yamlComments } from '../../evidence/reading/comment';
import type { Page } from './page';

/** A comment as MDX writes it: an expression in braces that holds nothing else. */
export const asMdxComment: CommentForm = (text) => `{/* ${text} */}`;

/** The text of a node that is a comment; undefined where it is none. */
export function commentIn(node: Nodes): string | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  return /^\s*\/\*([^]*)\*\/\s*$/.exec(node.value)?.[1];
}

/** The comments of a page: of its front matter, then of its text. */
export function commentsOf({ frontMatter, tree }: Page): Comment[] {
  const comments = yamlComments(frontMatter?.text ?? '').map(({ text, offset }) => ({
    text,
    offset: (frontMatter?.offset ?? 0) + offset,
  }));
  if (!tree) return comments;
  visit(tree, (node) => {
    const text = commentIn(node);
    if (text !== undefined) comments.push({ text, offset: node.position?.start.offset ?? 0 });
  });
  return comments;
}
