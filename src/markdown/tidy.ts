import type { Nodes, Parents, Root } from 'mdast';

/** Takes away what conversion leaves behind: lines that begin or end with a break, spaces, empty shells. */
export function tidy(root: Root): Root {
  tidyWithin(root);
  return root;
}

/** What says nothing where nothing is within it. */
const shells = new Set([
  'blockquote',
  'emphasis',
  'link',
  'list',
  'listItem',
  'paragraph',
  'strong',
]);

function tidyWithin(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (const child of children) if ('children' in child) tidyWithin(child);
  const kept = joinTexts(children.filter((child) => !isEmpty(child)));
  const isLine = parent.type === 'paragraph' || parent.type === 'heading';
  parent.children = (isLine ? trimLine(kept) : kept) as typeof parent.children;
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value === '';
  return shells.has(node.type) && 'children' in node && node.children.length === 0;
}

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  // A fullwidth parenthesis brings its own space.
  for (const node of joined)
    if (node.type === 'text') node.value = node.value.replace(/ +（/g, '（');
  return joined;
}

function trimLine(nodes: readonly Nodes[]): Nodes[] {
  const isText = (node: Nodes) =>
    node.type !== 'break' && !(node.type === 'text' && !node.value.trim());
  const first = nodes.findIndex(isText);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(isText) + 1);
}
