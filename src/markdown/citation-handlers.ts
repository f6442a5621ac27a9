import type { Element, Parents } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import type { PanelNotes } from './clear';
import { attribute, childrenOf, textIn } from './elements';

/** What was met on a page that is told at its end: notes on claims, by the label of their mark. */
export type Notes = Map<string, FootnoteDefinition>;

/** What a citation mark leads to, an entry of the list of sources. */
const sourceAnchor = /^#?source-/;

/** Marks `[1][2]` become references to footnotes, which are the entries of the list of sources. */
const sup: Handle = (state, element) => {
  const marks = childrenOf(element).filter((child) =>
    sourceAnchor.test(attribute(child, 'href') ?? ''),
  );
  if (marks.length > 0) return marks.map((mark) => referenceTo(numberOf(mark)));
  return inHtml(state, element);
};

function numberOf(mark: Element): string {
  return textIn(mark).replace(/\D/g, '');
}

function referenceTo(label: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
}

/** GFM has neither superscript nor subscript: those stay what they are. */
function inHtml(state: State, { tagName, ...element }: Element): PhrasingContent[] {
  return [
    { type: 'html', value: `<${tagName}>` },
    ...(state.all({ tagName, ...element }) as PhrasingContent[]),
    { type: 'html', value: `</${tagName}>` },
  ];
}

/** The list of sources becomes footnotes, numbered as the page numbers them; any other is a list. */
const ol: Handle = (state, element) => {
  const items = childrenOf(element);
  const isOfSources = items.some((item) => sourceAnchor.test(attribute(item, 'id') ?? ''));
  if (!isOfSources) return listed(state, element);
  return items.map((item, index) => definition(`${index + 1}`, state, item));
};

/** A list, whose numbers are left out where its component says that the page shows none. */
function listed(state: State, element: Element) {
  const list = defaultHandlers.ol(state, element);
  return element.properties.dataMdast === 'unordered' ? { ...list, ordered: false } : list;
}

function definition(label: string, state: State, content: Parents): FootnoteDefinition {
  const children = state.toFlow(state.all(content)) as FootnoteDefinition['children'];
  return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children };
}

/**
 * The words of a button that opens a panel. What stands on that of a claim, its as-of date and its
 * confidence, goes into parentheses; notes by the editors, which only its panel tells, become footnotes.
 */
export function buttonIn(language: string, panels: PanelNotes, notes: Notes): Handle {
  const [open, close] = language.startsWith('zh') ? ['（', '）'] : ['(', ')'];
  return (state, element) => {
    const [trigger] = childrenOf(element);
    const isOfClaim = trigger?.properties.dataSearchIgnore !== undefined;
    if (!isOfClaim) return state.all(element);
    const told = panels.get(attribute(element, 'popoverTarget') ?? '') ?? [];
    for (const { label, note } of told) notes.set(label, definition(label, state, note));
    const references = told.map(({ label }) => referenceTo(label));
    const words = remarkOn(element, trigger, state);
    if (words.length === 0) return references;
    return [{ type: 'text', value: open }, ...words, { type: 'text', value: close }, ...references];
  };
}

/** A sign without words tells nothing, unless it warns of what a later edition says. */
function remarkOn(button: Element, trigger: Element, state: State): PhrasingContent[] {
  const name = attribute(button, 'ariaLabel');
  if (name === undefined) return state.all(trigger) as PhrasingContent[];
  const warning = textIn(trigger).trim() === '!' ? name.split(/[；;]\s*/).at(-1) : undefined;
  return warning === undefined ? [] : [{ type: 'text', value: warning }];
}

export const citationHandlers = { ol, sub: inHtml as Handle, sup };
