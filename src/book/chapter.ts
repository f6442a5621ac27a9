import type { Element } from 'hast';
import { h } from 'hastscript';
import { findElements, hasClass, holdsWords } from '../markdown/elements';
import { anchorOf, withAnchors } from './anchors';
import type { Book, BookPage } from './book';
import { hasPart, idsIn, rebuild, wordsIn } from './elements';
import { type Place, withLinks } from './links';
import { takeNotes } from './notes';
import { bookWords } from './words';

/** A page of the edition as a part of the book. */
export interface Chapter {
  slug: string;
  title: string;
  /** Its headings of the second level. */
  sections: readonly { id: string; title: string }[];
  element: Element;
}

/** Elements that only work on a screen. */
const onScreen = new Set(['button', 'dialog', 'iframe', 'noscript', 'script', 'template']);

/** The pages of an edition as the chapters of a book, which lead to one another. */
export function chaptersOf({ chapters, locale }: Book): Chapter[] {
  const readied = chapters.map((page) => ({ page, content: ready(page, locale) }));
  const places = readied.map(({ page: { slug, head }, content }) => ({
    slug,
    address: head.address,
    ids: idsIn(content),
  }));
  return readied.map(({ page, content }, index) =>
    chapterOf(page, content, places[index] as Place, places),
  );
}

/** A page without what only works on a screen, and with its notes at its end. */
function ready({ content }: BookPage, locale: Book['locale']): Element {
  const { content: noted, notes } = takeNotes(content, locale);
  const cleared = rebuild(noted, (element) => {
    if (holdsWords(element)) return element.children;
    return isToGo(element) ? [] : [element];
  });
  if (notes.length === 0) return cleared;
  const heading = h('h2', { id: 'notes' }, bookWords[locale].notes);
  const list = h('ol', { className: ['notes'] }, notes);
  return { ...cleared, children: [...cleared.children, heading, list] };
}

/** The book tells once, at its beginning, which edition it is. */
function isToGo(element: Element): boolean {
  return (
    onScreen.has(element.tagName) ||
    hasClass(element, 'hash-link') ||
    (element.tagName === 'aside' && hasPart(element, 'edition'))
  );
}

function chapterOf(
  { slug, head }: BookPage,
  content: Element,
  place: Place,
  places: readonly Place[],
): Chapter {
  // Links first: what they name is the ids as the page has them.
  const bound = withAnchors(withLinks(content, place, places), slug);
  const id = anchorOf(slug);
  const properties = { id, className: ['chapter'], lang: head.language };
  return {
    slug,
    title: head.title,
    sections: findElements(
      bound,
      ({ tagName, properties }) => tagName === 'h2' && Boolean(properties.id),
    ).map((heading) => ({ id: String(heading.properties.id), title: wordsIn(heading) })),
    element: h('article', properties, [bound]),
  };
}
