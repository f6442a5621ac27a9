import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar } from 'yaml';
import { scalarOffsets } from '../../evidence/reading/scalar-offsets';
import { nakedNumber, nakedNumbers, yamlComments } from '../../evidence/rules/naked-number';
import type { Comment } from '../../evidence/rules/quantity-exceptions';
import { type Prose, plainProse, proseOf } from '../../evidence/text/prose';
import type { FrontMatter, Page } from '../reading/page';
import { eachPage } from './rule';

/** The keys of the front matter that readers see. */
const shownKeys = ['title', 'description', 'sidebar_label'];

/** The quantities that the prose of a page writes out instead of showing a figure of the data. */
export const pageNumbers = eachPage(nakedNumber.name, nakedNumber.description, (page) => {
  if (!page.tree) return [];
  const { frontMatter, tree, text, locale } = page;
  const texts = [
    ...shownTexts(page).map((prose) => ({ prose, locale, mend: 'leave the number to the text' })),
    { prose: proseOf(tree, text), locale, mend: 'show it with <Figure of="claim#name" />' },
  ];
  const comments = [...(frontMatter ? commentsAbove(frontMatter) : []), ...commentsOf(tree)];
  return nakedNumbers(texts, comments, (comment) => `{/* ${comment} */}`).map(
    ({ offset, ...finding }) => ({ ...page.positionAt(offset), ...finding }),
  );
});

/** The texts of the front matter that readers see. */
function shownTexts({ frontMatter }: Page): Prose[] {
  if (!frontMatter) return [];
  const { text, document, offset } = frontMatter;
  return shownKeys.flatMap((key) => {
    const scalar = document.get(key, true);
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
    const offsets = scalarOffsets(text, scalar).map((at) => offset + at);
    return [{ ...plainProse(scalar.value), offsets }];
  });
}

function commentsAbove({ text, offset }: FrontMatter): Comment[] {
  return yamlComments(text).map((comment) => ({ ...comment, offset: offset + comment.offset }));
}

/** The comments of MDX, which are expressions in braces, in a sentence or on lines of their own. */
function commentsOf(tree: Root): Comment[] {
  const comments: Comment[] = [];
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const [, text] = /^\s*\/\*([^]*)\*\/\s*$/.exec('value' in node ? node.value : '') ?? [];
    if (text !== undefined) comments.push({ text, offset: node.position?.start.offset ?? 0 });
  });
  return comments;
}
