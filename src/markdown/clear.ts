import type { Element, Parents } from 'hast';
import {
  attribute,
  childrenOf,
  findElement,
  findElements,
  hasClass,
  holdsWords,
  textIn,
} from './elements';

/** A note by the editors on a claim, which only the panel of the claim tells. */
export interface PanelNote {
  /** The id of the claim. */
  label: string;
  note: Element;
}

/** The notes in each panel of a page, by the panel's id. */
export type PanelNotes = Map<string, PanelNote[]>;

/** Elements that are of use on a screen only. A button that opens a panel says something itself. */
const onScreen = new Set(
  'fieldset iframe input label nav noscript script select style svg template textarea'.split(' '),
);

/** Characters that only tell a browser where to break lines. */
const joiners = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Clears a page of what is not to be in its twin: controls, pictures that words tell of, panels. What
 * shows by no element that it is a control is marked by its component, in the way of
 * hast-util-to-mdast: `data-mdast="ignore"`.
 */
export function clear(content: Parents): PanelNotes {
  const notes: PanelNotes = new Map();
  clearWithin(content, notes);
  return notes;
}

function clearWithin(parent: Parents, notes: PanelNotes): void {
  const children = (parent.children as Element['children']).flatMap(withoutButton);
  parent.children = children.filter((child) => child.type !== 'comment' && !isToGo(child));
  for (const child of children) {
    if (child.type === 'text') child.value = child.value.replace(joiners, '');
    if (child.type !== 'element') continue;
    if (child.properties.popover !== undefined) readPanel(child, notes);
    else if (!isToGo(child)) clearWithin(child, notes);
  }
}

function withoutButton(node: Element['children'][number]): Element['children'] {
  return node.type === 'element' && holdsWords(node) ? node.children : [node];
}

function isToGo(node: Element['children'][number]): boolean {
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  return (
    properties.dataMdast === 'ignore' ||
    onScreen.has(tagName) ||
    (tagName === 'button' && properties.popoverTarget === undefined) ||
    properties.popover !== undefined ||
    properties.hidden === true ||
    attribute(node, 'ariaHidden') === 'true' ||
    attribute(node, 'role') === 'slider' ||
    hasClass(node, 'hash-link')
  );
}

/** A panel tells of one claim or several, each with its id. */
function readPanel(panel: Element, notes: PanelNotes): void {
  const found = childrenOf(panel).flatMap((claim) => {
    const note = findElement(claim, ({ properties }) => properties.dataMdast === 'note');
    const id = findElements(claim, ({ tagName }) => tagName === 'code').at(-1);
    return note && id ? [{ label: textIn(id), note }] : [];
  });
  for (const { note } of found) clearWithin(note, notes);
  notes.set(attribute(panel, 'id') ?? '', found);
}
