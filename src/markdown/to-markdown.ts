import type { Root as HtmlRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { Notes } from './citation-handlers';
import { clear } from './clear';
import { handlersFor } from './handlers';
import type { BuiltPage } from './read-page';
import { tidy } from './tidy';

/**
 * The text of a page as Markdown: what its author wrote and what components show of the evidence, with
 * links made absolute, sources as footnotes.
 */
export function toMarkdown({ head, content }: BuiltPage): Root {
  const panels = clear(content);
  const notes: Notes = new Map();
  const tree: HtmlRoot = { type: 'root', children: [baseOf(head.address), content] };
  const handlers = handlersFor(head.language, panels, notes);
  const root = toMdast(tree, { document: true, handlers }) as Root;
  root.children.push(...notes.values());
  return tidy(root);
}

/** What every link is resolved against. */
function baseOf(href: string): HtmlRoot['children'][number] {
  return { type: 'element', tagName: 'base', properties: { href }, children: [] };
}
