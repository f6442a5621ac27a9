import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { attribute, childrenOf } from './elements';

/** GFM has no other way to begin a line within a cell. */
const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };

/** A table, under its caption, which GFM has none of. */
const table: Handle = (state, element) => {
  const caption = childrenOf(element).find(({ tagName }) => tagName === 'caption');
  const isSaid = caption && caption.properties.dataMdast !== 'ignore';
  const made = defaultHandlers.table(state, element);
  return isSaid ? [headed(state.all(caption)), made] : made;
};

/** A line that heads what follows it and is no heading of the page. */
export function headed(children: RootContent[]): RootContent {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: children as PhrasingContent[] }],
  };
}

/** A cell on one line, as GFM has it: what would be paragraphs or items are parted by `<br>`. */
const cell: Handle = (state, element) => {
  const made = defaultHandlers.td(state, { ...element, children: [] });
  const children = onOneLine(state.toFlow(state.all(element)) as RootContent[]);
  const isGroup = attribute(element, 'scope') === 'rowgroup' && children.length > 0;
  return { ...made, children: isGroup ? [{ type: 'strong', children }] : children };
};

function onOneLine(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes
    .map(lineOf)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index > 0 ? [lineBreak, ...line] : line));
}

function lineOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph') {
    return node.children.map((child) => (child.type === 'break' ? lineBreak : child));
  }
  if (node.type === 'list') {
    return onOneLine(
      node.children.map((item) => ({ type: 'paragraph', children: bulleted(item) })),
    );
  }
  if (node.type === 'math') return [{ type: 'inlineMath', value: node.value }];
  return 'children' in node ? onOneLine(node.children as RootContent[]) : [];
}

function bulleted({ children }: { children: RootContent[] }): PhrasingContent[] {
  return [{ type: 'text', value: '• ' }, ...onOneLine(children)];
}

export const tableHandlers = { table, td: cell, th: cell };
