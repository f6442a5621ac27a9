import type { Link, Root } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Position } from '../../evidence/reading/data-file';
import type { TagUse } from '../../remark/tag-uses';

/** A stretch of a page from one heading to the next. */
export interface Section extends Position {
  /** The id of its heading; empty before the first, and where a heading has none. */
  id: string;
  depth: number;
  /** What it shows, as the page writes it: tags and the targets of links, sorted. */
  parts: string[];
}

/** The sections of a page in order, with what both languages must share. */
export function outlineOf(tree: Root, uses: readonly TagUse[]): Section[] {
  const sections: Section[] = [{ id: '', depth: 0, parts: [], line: 1, column: 1 }];
  visit(tree, (node) => {
    const current = sections.at(-1) as Section;
    if (node.type === 'heading') {
      const id = node.children.flatMap((child) => idIn(child)).at(0) ?? '';
      const { line = 1, column = 1 } = node.position?.start ?? {};
      sections.push({ id, depth: node.depth, parts: [], line, column });
    } else if (node.type === 'link') {
      current.parts.push(`link to ${(node as Link).url}`);
    } else {
      const use = uses.find(({ element }) => (element as object) === node);
      if (use) current.parts.push(nameOf(use));
    }
  });
  return sections.map((section) => ({ ...section, parts: section.parts.toSorted() }));
}

/** The id in a heading's comment, `{/* #id *\/}`. */
function idIn(node: { type: string }): string[] {
  if (node.type !== 'mdxTextExpression') return [];
  const [, id] = /^\/\*\s*#(\S+)\s*\*\/$/.exec((node as MdxTextExpression).value) ?? [];
  return id === undefined ? [] : [id];
}

function nameOf({ tag, id, figure, edition }: TagUse): string {
  if (edition !== undefined) return `<${tag} edition="${edition}" />`;
  if (figure !== undefined) return `<${tag} of="${id}#${figure}" />`;
  return id === undefined ? `<${tag} />` : `<${tag} id="${id}" />`;
}
