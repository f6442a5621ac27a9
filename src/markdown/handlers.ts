import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { BlockContent, Heading, Html, PhrasingContent, RootContent } from 'mdast';
import type {} from 'remark-math';
import { buttonIn, citationHandlers, type Notes } from './citation-handlers';
import type { PanelNotes } from './clear';
import { attribute, childrenOf, findElement, textIn } from './elements';
import { headed, tableHandlers } from './table-handlers';

/** A heading, with an anchor at its end, as GFM gives a heading no id of its author's choice. */
const heading: Handle = (state, element) => {
  const made: Heading = defaultHandlers.h1(state, element);
  const id = attribute(element, 'id');
  if (id === undefined) return made;
  return { ...made, children: [...made.children, anchorOf(id)] };
};

/** Where a link to a heading leads, after it and a space. */
function anchorOf(id: string): Html {
  return { type: 'html', value: ` <a id="${id}"></a>` };
}

/** Whether it is what a link to a heading leads to. */
export function isAnchor({ type, ...node }: PhrasingContent): boolean {
  return type === 'html' && 'value' in node && node.value.startsWith(' <a id=');
}

/** A formula as its author wrote it, in TeX. */
const math: Handle = (_state, element) => {
  const source = findElement(element, ({ tagName }) => tagName === 'annotation');
  if (!source) return undefined;
  const value = textIn(source).trim();
  return attribute(element, 'display') === 'block'
    ? { type: 'math', value }
    : { type: 'inlineMath', value };
};

/** What stands on a line of its own within a text says so. */
const span: Handle = (state, element) => {
  const { dataMdast } = element.properties;
  const children = state.all(element);
  return dataMdast === 'line' || dataMdast === 'note' ? [{ type: 'break' }, ...children] : children;
};

/** Short facts on one line, or a list. */
const ul: Handle = (state, element) => {
  if (element.properties.dataMdast !== 'facts') return defaultHandlers.ul(state, element);
  const facts = childrenOf(element)
    .map((item) => state.all({ ...item, tagName: 'span' }) as PhrasingContent[])
    .filter((fact) => fact.length > 0);
  const children = facts.flatMap((fact, index): PhrasingContent[] =>
    index > 0 ? [{ type: 'text', value: ' · ' }, ...fact] : fact,
  );
  return { type: 'paragraph', children };
};

/** The title of a figure, and under it what else is said above the figure. */
const figcaption: Handle = (state, element) => {
  const isFurther = (child: (typeof element.children)[number]) =>
    child.type === 'element' && child.properties.dataPictured !== undefined;
  const within = (children: Element['children']) => state.all({ ...element, children });
  const further = within(element.children.filter(isFurther));
  const title = headed(within(element.children.filter((child) => !isFurther(child))));
  return further.length > 0 ? [title, ...state.toFlow(further)] : title;
};

const summary: Handle = (state, element) => headed(state.all(element));

const quoted: Handle = (state, element) => ({
  type: 'blockquote',
  children: state.toFlow(state.all(element)) as BlockContent[],
});

/** Notices stand apart from the text. */
const div: Handle = (state, element, parent) =>
  attribute(element, 'role') === 'note'
    ? quoted(state, element, parent)
    : (state.toFlow(state.all(element)) as RootContent[]);

/**
 * How elements of a page become Markdown, where it is not as usual.
 * @param language - of the page
 * @param panels - the notes in its panels
 * @param notes - takes what is told at the end of it
 */
export function handlersFor(
  language: string,
  panels: PanelNotes,
  notes: Notes,
): Record<string, Handle> {
  const headings = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading]));
  return {
    ...headings,
    ...citationHandlers,
    ...tableHandlers,
    aside: quoted,
    button: buttonIn(language, panels, notes),
    dfn: defaultHandlers.strong,
    div,
    figcaption,
    math,
    span,
    summary,
    ul,
    var: defaultHandlers.em,
  };
}
