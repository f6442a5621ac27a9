/** Where a block may be parted: child by child, the way to the node before which it is. */
export type Place = readonly number[];

/**
 * Marks what stands on both sides of a break: a `head`, such as that of a table, the name of a group of
 * rows, the year over its events, and a `foot`, such as the note under a table.
 */
export const repeated = 'data-repeat';

/** What has no parts: drawings, formulas, the working of a figure. */
const whole = 'svg, math, img, pre, .katex, sup, [data-whole]';

/** What begins a part. */
const parts = 'li, tr, tbody, p, ul, ol, dl, dt, div, figure, section, table';

/** The places between the items, rows and paragraphs of a block, in their order. */
export function placesBetweenParts(block: Element): Place[] {
  return placesIn(block, (node) => {
    if (!(node instanceof Element) || !node.matches(parts) || node.matches(`[${repeated}]`)) {
      return false;
    }
    // A cell has its row's other cells beside it, and parts of it would lose them.
    if (node.parentElement?.closest('td, th')) return false;
    if (node.matches('p') && node.parentElement?.closest('li, dd')) return false;
    const before = node.previousElementSibling;
    return before !== null && !isHead(before);
  });
}

/**
 * The places between the sentences of a block, in their order. Texts are parted for it, which nobody
 * sees.
 */
export function placesBetweenSentences(block: Element): Place[] {
  partSentences(block);
  return placesIn(
    block,
    (node) => node.nodeType === Node.TEXT_NODE && endsSentence(textBefore(node)),
  );
}

/** Whether what follows it belongs to it. */
function isHead(element: Element): boolean {
  return element.matches(`[${repeated}='head'], dt`);
}

function placesIn(block: Element, isPlace: (node: ChildNode) => boolean): Place[] {
  const found: Place[] = [];
  if (block.matches(whole)) return found;
  const walk = (parent: Element, path: Place) => {
    for (const [index, child] of [...parent.childNodes].entries()) {
      const place = [...path, index];
      if (isPlace(child)) found.push(place);
      if (child instanceof Element && !child.matches(whole)) walk(child, place);
    }
  };
  walk(block, []);
  return found;
}

const sentenceEnd = /[。！？；](?=[^”’」』）。！？；])|[.!?;](?=\s+\S)/g;

function partSentences(block: Element): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest(whole)) continue;
    sentenceEnd.lastIndex = 0;
    const end = sentenceEnd.exec(text.data);
    // What is parted off is walked through next.
    if (end) text.splitText(end.index + 1);
  }
}

/** The text that stands before a node in its parent, citations aside. */
function textBefore(node: ChildNode): string {
  let before = node.previousSibling;
  while (before instanceof Element && before.matches('sup, [data-note]')) {
    before = before.previousSibling;
  }
  if (!before) return '';
  if (!(before instanceof Element)) return before.textContent ?? '';
  const copy = before.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup, [data-note]')) mark.remove();
  return copy.textContent ?? '';
}

function endsSentence(text: string): boolean {
  return /[。！？；.!?;][”’」』）]?\s*$/.test(text.replaceAll('\u2060', ''));
}

/** What stands after a place. */
export function nodeAt(block: Node, place: Place): Node {
  return place.reduce((parent, index) => parent.childNodes[index] as Node, block);
}

/** A copy of a block up to a place. */
export function startOf(block: HTMLElement, place: Place): HTMLElement {
  const copy = block.cloneNode(true) as HTMLElement;
  prune(copy, place, 'after');
  return copy;
}

/** A copy of a block from a place on, under the heads that its parts have. */
export function restOf(block: HTMLElement, place: Place): HTMLElement {
  const copy = block.cloneNode(true) as HTMLElement;
  prune(copy, place, 'before');
  return copy;
}

/** Removes what lies on one side of a place, but what is repeated. */
function prune(parent: Element, [index = 0, ...way]: Place, side: 'before' | 'after'): void {
  const children = [...parent.childNodes];
  const child = children[index];
  const dropped =
    side === 'before'
      ? children.slice(0, index)
      : children.slice(way.length > 0 ? index + 1 : index);
  if (side === 'before' && parent instanceof HTMLOListElement) countOn(parent, dropped);
  const kept = `[${repeated}='${side === 'before' ? 'head' : 'foot'}']`;
  for (const node of dropped) {
    if (!(node instanceof Element && node.matches(kept))) node.remove();
  }
  if (way.length === 0) return;
  if (child instanceof Element) {
    prune(child, way, side);
    if (side === 'before' && child.matches('li') && !isListing(child)) {
      child.setAttribute('data-continued', '');
    }
  }
}

/** Whether an item only holds further items under a head. */
function isListing(item: Element): boolean {
  return item.firstElementChild?.matches(`[${repeated}]`) ?? false;
}

/** Numbers a list on from the items that stand on the slide before. */
function countOn(list: HTMLOListElement, dropped: readonly ChildNode[]): void {
  const items = dropped.filter((node) => node instanceof HTMLLIElement).length;
  if (items > 0) list.start += items;
}
