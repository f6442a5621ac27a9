import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../evidence/locale';
import { childrenOf, findElement, findElements, hasClass } from '../markdown/elements';
import { hasPart, rebuild, wordsIn } from './elements';
import { bookWords } from './words';

/** A page whose panels have become notes. */
interface Noted {
  content: Element;
  /** The notes in order, each an item of a list; a note is led to by `note-1`. */
  notes: Element[];
}

/** What a note is known by, and where it stands. */
type Numbers = Map<string, number>;

/**
 * Turns the panels of a page, which a browser opens beside a word, into numbered notes. What should not
 * have to be looked up, the as-of date and confidence of a claim, stays in its place, in parentheses.
 */
export function takeNotes(content: Element, locale: Locale): Noted {
  const numbers: Numbers = new Map();
  const notes: Element[] = [];
  const { noteMark } = bookWords[locale];

  const note = (body: ElementContent[], printed: boolean): Element[] => {
    const key = wordsIn(h('span', body));
    const known = numbers.get(key);
    if (known !== undefined) return [markOf(known)];
    if (!printed || key === '') return [];
    const number = notes.length + 1;
    numbers.set(key, number);
    notes.push(h('li', { id: `note-${number}` }, body));
    return [
      { ...markOf(number), properties: { ...markOf(number).properties, id: `noted-${number}` } },
    ];
  };
  const markOf = (number: number): Element =>
    h('sup', { className: ['note-mark'] }, [h('a', { href: `#note-${number}` }, noteMark(number))]);

  const mend = (element: Element): Element[] => {
    if (element.tagName === 'td') return [withoutSecondAges(element)];
    const panel = childrenOf(element).find(isPanel);
    const button = childrenOf(element).find(({ tagName }) => tagName === 'button');
    if (!panel || !button) return [element];
    const printed = !hasPart(panel, 'screenOnly');
    const beside = isOfClaim(button) ? standingBeside(button, panel, locale) : [wordsOf(button)];
    const told = isOfClaim(button) ? toldOf(panel, beside.length > 0) : panel.children;
    const children = element.children.flatMap((child) => {
      if (child === button) return beside;
      return child === panel ? note(told, printed) : [child];
    });
    return [{ ...element, children }];
  };
  return { content: rebuild(content, mend), notes };
}

function isPanel({ properties }: Element): boolean {
  return properties.popover !== undefined;
}

/** The button of a claim shows signs or a standing; that of a term is a word of the sentence. */
function isOfClaim(button: Element): boolean {
  return childrenOf(button)[0]?.properties.dataSearchIgnore !== undefined;
}

function wordsOf({ children }: Element): Element {
  return h('span', children as ElementContent[]);
}

/** The as-of date and confidence of the only claim of a panel whose button shows them, and warnings. */
function standingBeside(button: Element, panel: Element, locale: Locale): Element[] {
  const [open, close] = bookWords[locale].brackets;
  const [details, more] = childrenOf(panel);
  const standing = details && childrenOf(details).find((part) => hasPart(part, 'standing'));
  const shows = findElement(button, ({ tagName }) => tagName === 'time') !== undefined;
  if (!standing || more || !shows) return [];
  const cautions = findElements(button, (part) => hasPart(part, 'caution'));
  const parts = [
    standing.children.filter((part) => !isAge(part)),
    ...standing.children.filter(isAge).map(({ children }) => children),
    ...cautions.map(({ children }) => children),
  ];
  const words = parts.flatMap((part, index): ElementContent[] =>
    index > 0 ? [{ type: 'text', value: ' · ' }, ...part] : part,
  );
  return [h('span', { className: ['beside'] }, [open, ...words, close])];
}

/** A cell without what it says a second time: how old its claim is stands in the parentheses, too. */
function withoutSecondAges(cell: Element): Element {
  const beside = findElements(cell, (part) => hasClass(part, 'beside')).map(wordsIn);
  return rebuild(cell, (part) =>
    isAge(part) && beside.some((words) => words.includes(wordsIn(part))) ? [] : [part],
  );
}

/** Says how much older a claim is than its edition. */
function isAge(part: ElementContent): part is Element {
  return part.type === 'element' && hasPart(part, 'age');
}

/** What a panel tells of claims and the page does not: sources are listed by themselves. */
function toldOf(panel: Element, standingShown: boolean): Element[] {
  return childrenOf(panel).flatMap((details) => {
    const parts = childrenOf(details).filter(
      (part) =>
        !hasPart(part, 'foot') &&
        !(hasPart(part, 'source') && hasPart(part, 'screenOnly')) &&
        !(standingShown && hasPart(part, 'standing')),
    );
    return parts.length > 0 ? [{ ...details, children: parts }] : [];
  });
}
