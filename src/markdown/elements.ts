import type { Element, Nodes, Parents } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** The first element within a node, or the node itself, that is what is looked for. */
export function findElement(
  root: Nodes,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    if (!isWanted(element)) return;
    found = element;
    return EXIT;
  });
  return found;
}

/** Every such element, the outermost of those that lie in one another. */
export function findElements(root: Nodes, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (!isWanted(element)) return;
    found.push(element);
    return SKIP;
  });
  return found;
}

/** The elements directly within another. */
export function childrenOf({ children }: Parents): Element[] {
  return (children as Nodes[]).filter((child): child is Element => child.type === 'element');
}

/** All text within a node, as it is written. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** An attribute as text; undefined where it is not there. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : String(value);
}
