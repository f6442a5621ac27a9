import type { Element, ElementContent, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Whether an element has a class of a component's style sheet. Docusaurus keeps the name that its author
 * gave and puts a hash behind it: `panel` is `panel_inhw`.
 */
export function hasPart({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((each) => String(each).startsWith(`${name}_`));
}

/** A node with every element in it replaced by what `mend` makes of it, those within others first. */
export function rebuild(node: Element, mend: (element: Element) => ElementContent[]): Element {
  const children = node.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? mend(rebuild(child, mend)) : [child],
  );
  return { ...node, children };
}

/** The ids of all elements in a node. */
export function idsIn(node: Nodes): Set<string> {
  const ids = new Set<string>();
  visit(node, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

/** All text in a node as a reader has it: without what only a browser needs. */
export function wordsIn(node: Nodes): string {
  let words = '';
  visit(node, (each) => {
    if (each.type === 'element' && hasClass(each, 'hash-link')) return SKIP;
    if (each.type === 'text') words += each.value;
  });
  return words
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
