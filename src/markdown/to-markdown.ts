import type { Element, Root as HtmlRoot, Properties } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { Notes } from './citation-handlers';
import { clear } from './clear';
import { handlersFor } from './handlers';
import type { BuiltPage } from './read-page';
import { tidy } from './tidy';
import { collapseWhiteSpace } from './white-space';

/** The element that stands for the page. */
const pageName = 'handbook-page';

/**
 * The text of a page as Markdown: what its author wrote and what components show of the evidence, with
 * links made absolute, sources as footnotes.
 */
export function toMarkdown({ head, content }: BuiltPage): Root {
  const panels = clear(content);
  const notes: Notes = new Map();
  collapseWhiteSpace(content);
  const tree: HtmlRoot = {
    type: 'root',
    children: [emptyElement('base', { href: head.address }), emptyElement(pageName)],
  };
  const handlers: Record<string, Handle> = {
    ...handlersFor(head.language, panels, notes),
    // What the library is given it copies and walks through several times: it is given the page by name.
    [pageName]: (state) => state.all({ type: 'root', children: [content] }),
  };
  const root = toMdast(tree, { document: true, handlers }) as Root;
  root.children.push(...notes.values());
  return tidy(root);
}

function emptyElement(tagName: string, properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children: [] };
}
