import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar, parseDocument } from 'yaml';
import type { Locale } from '../evidence/locale';
import type { Position } from '../evidence/reading/data-file';
import { scalarOffsets } from '../evidence/reading/scalar-offsets';
import { nakedNumbers, yamlComments } from '../evidence/rules/naked-number';
import type { Comment } from '../evidence/rules/quantity-exceptions';
import { type Prose, plainProse, proseOf } from '../evidence/text/prose';
import type { TagProblem } from './tag-uses';

/** The keys of the front matter that readers see. */
const shownKeys = ['title', 'description', 'sidebar_label'];

/** The quantities that the prose of a page writes out instead of showing a figure of the data. */
export function pageNumbers(tree: Root, text: string, locale: Locale): TagProblem[] {
  const frontMatter = frontMatterOf(tree, text);
  const texts = [
    ...frontMatter.proses.map((prose) => ({ prose, locale, mend: 'leave the number to the text' })),
    { prose: proseOf(tree, text), locale, mend: 'show it with <Figure of="claim#name" />' },
  ];
  const comments = [...frontMatter.comments, ...commentsOf(tree)];
  return nakedNumbers(texts, comments, (comment) => `{/* ${comment} */}`).map(
    ({ offset, ...finding }) => ({ ...positionIn(text, offset), ...finding }),
  );
}

function frontMatterOf(tree: Root, text: string): { proses: Prose[]; comments: Comment[] } {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { proses: [], comments: [] };
  const base = text.indexOf(first.value, (first.position?.start.offset ?? 0) + '---'.length);
  const document = parseDocument(first.value);
  const proses = shownKeys.flatMap((key) => {
    const scalar = document.get(key, true);
    if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
    const offsets = scalarOffsets(first.value, scalar).map((offset) => base + offset);
    return [{ ...plainProse(scalar.value), offsets }];
  });
  const comments = yamlComments(first.value).map(({ text, offset }) => ({
    text,
    offset: base + offset,
  }));
  return { proses, comments };
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

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
