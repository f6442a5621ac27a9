import type { Element, Nodes, Parents } from 'hast';

/** The first element within a node, or the node itself, that is what is looked for. */
export function findElement(
  node: Nodes,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  if (node.type === 'element' && isWanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** Every such element, the outermost of those that lie in one another. */
export function findElements(root: Nodes, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'element' && isWanted(node)) found.push(node);
    else if ('children' in node) node.children.forEach(look);
  };
  look(root);
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

/** A button whose words belong to the text: as one that sorts a table does, in the head of a column. */
export function holdsWords({ tagName, properties }: Element): boolean {
  return tagName === 'button' && properties.dataMdast === 'words';
}
