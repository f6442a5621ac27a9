import type { Note } from './notes';
import { plainCopy } from './plain';
import { pour } from './pour';
import styles from './Slide.module.css';
import type { Section, TakenPage } from './sections';
import { takeApart } from './sections';
import type { OpenSheet, Sheet } from './sheet';

/** The shapes of slides: for wide windows and projectors, and for a phone that is held upright. */
export type Shape = 'wide' | 'tall';

/** Their sizes in CSS pixels, before they are scaled to the window. Type has the size that pages have. */
export const sizes: Readonly<Record<Shape, { width: number; height: number }>> = {
  wide: { width: 800, height: 450 },
  tall: { width: 400, height: 720 },
};

/** A page that is to be presented. */
export interface Page {
  /** Its text, as it is rendered. */
  article: Element;
  description: string;
  /** The language of its text; empty where it is not known. */
  language: string;
  /** What ids of this page begin with; empty in a deck of one page. */
  prefix: string;
  /** Where it lies; in a deck of several pages. */
  address?: string;
}

/** A slide. */
export interface Slide {
  element: HTMLElement;
  /** The id of the section that it is of; empty before the first. */
  section: string;
  heading: string;
  notes: readonly Note[];
}

/** What is written on slides beside what pages say. */
export interface Words {
  /** The name of the handbook. */
  handbook: string;
  /** Heads what stands behind charts and matrices. */
  appendix: string;
  /** What a screen reader calls a slide. */
  position: (number: number, total: number) => string;
}

/**
 * Makes slides of a page: a title, and of each section as many as it takes. They are measured as they
 * will be shown.
 * @param workshop - an element of the document that lays slides out without showing them
 */
export function slidesOf(page: Page, shape: Shape, words: Words, workshop: HTMLElement): Slide[] {
  const { content, notes } = plainCopy(page.article, page.prefix);
  const taken = takeApart(content, words.appendix);
  const [edition] = taken.notices.filter((notice) => notice.matches('aside'));
  const foot = [taken.title, edition?.querySelector('strong')?.textContent].filter(Boolean);
  const make = (section: Section) => sectionSlides(section, shape, foot.join(' · '), workshop);
  const slides = [
    {
      element: titleSlide(taken, words.handbook, page.description, shape, workshop),
      section: '',
      heading: taken.title,
    },
    ...taken.sections.flatMap(make),
  ];
  return slides.map(({ element, ...slide }) => {
    if (page.language) element.lang = page.language;
    return { ...slide, element, notes: notesOn(element, notes) };
  });
}

/** Numbers slides, once all there are to be are there. */
export function number(slides: readonly Slide[], { position }: Words): void {
  for (const [index, { element }] of slides.entries()) {
    element.setAttribute('aria-label', position(index + 1, slides.length));
    const number = element.querySelector(`.${styles.number}`);
    if (number) number.textContent = `${index + 1} / ${slides.length}`;
  }
}

type Made = Omit<Slide, 'notes'>;

/** The slides of a section. */
export function sectionSlides(
  section: Section,
  shape: Shape,
  foot: string,
  workshop: HTMLElement,
): Made[] {
  const { id, heading, blocks, kind } = section;
  if (blocks.length === 0) {
    return [{ element: frame(section, shape, foot, 'divider').element, section: id, heading }];
  }
  const open: OpenSheet = (limit) => {
    const { element, body } = frame(section, shape, foot, kind);
    workshop.replaceChildren(element);
    if (limit < 1) body.style.maxBlockSize = `${Math.round(body.clientHeight * limit)}px`;
    return sheetOf(body);
  };
  const bodies = pour(blocks, open);
  return bodies.map((body, part): Made => {
    body.style.removeProperty('max-block-size');
    const element = body.parentElement as HTMLElement;
    if (part > 0) continueHeading(element);
    if (bodies.length > 1) {
      const count = element.querySelector(`.${styles.part}`);
      if (count) count.textContent = `${part + 1}/${bodies.length}`;
    }
    enlarge(element, body, workshop);
    return { element, section: id, heading };
  });
}

/** A slide as it is measured. */
function sheetOf(body: HTMLElement): Sheet {
  return {
    body,
    fits: () => holdsAll(body),
    reaches: (part) => topOf(part) < body.getBoundingClientRect().bottom,
    filling: () => filling(body),
  };
}

function topOf(part: Node): number {
  if (part instanceof Element) return part.getBoundingClientRect().top;
  const range = document.createRange();
  range.selectNode(part);
  return range.getBoundingClientRect().top;
}

/** How much of the height of a slide its content takes. */
function filling(body: HTMLElement): number {
  const { top } = body.getBoundingClientRect();
  const end = body.lastElementChild?.getBoundingClientRect().bottom ?? top;
  return (end - top) / heightOf(body);
}

/** The height of a body, whatever part of it may be filled. */
function heightOf(body: HTMLElement): number {
  const limit = body.style.maxBlockSize;
  body.style.removeProperty('max-block-size');
  const height = body.clientHeight;
  body.style.maxBlockSize = limit;
  return height;
}

/** Whether a body shows all of its content, what would scroll within it included. */
function holdsAll(body: HTMLElement): boolean {
  if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1) {
    return false;
  }
  const { right } = body.getBoundingClientRect();
  return [...body.querySelectorAll('table, svg, math, .katex-html, pre, img')].every(
    (each) => each.getBoundingClientRect().right <= right + 1,
  );
}

/** Sets larger what would leave most of its slide empty. */
function enlarge(element: HTMLElement, body: HTMLElement, workshop: HTMLElement): void {
  workshop.replaceChildren(element);
  const filled = filling(body);
  for (const [size, most] of enlargements) {
    if (filled > most) continue;
    element.dataset.size = size;
    if (holdsAll(body)) return;
  }
  delete element.dataset.size;
}

/** How large type is set, and up to which filling that may be tried. */
const enlargements = [
  ['largest', 0.5],
  ['large', 0.72],
] as const;

/** An outline names each heading once. */
function continueHeading(slide: HTMLElement): void {
  const heading = slide.querySelector(`.${styles.heading}`);
  if (!heading) return;
  const line = made('p', styles.heading, ...heading.childNodes);
  heading.replaceWith(line);
}

/** A slide of a section without its content. */
function frame(
  { heading, within, id }: Section,
  shape: Shape,
  foot: string,
  kind: Section['kind'] | 'divider',
): { element: HTMLElement; body: HTMLElement } {
  const body = made('div', `markdown ${styles.body}`);
  const head = made(
    'header',
    styles.head,
    made('p', styles.within, within.join(' › ')),
    made(within.length > 0 ? 'h3' : 'h2', styles.heading, heading, ' ', made('span', styles.part)),
  );
  const element = made(
    'section',
    styles.slide,
    head,
    body,
    made('footer', styles.foot, made('span', undefined, foot), made('span', styles.number)),
  );
  present(element, shape, kind);
  if (id) element.dataset.section = id;
  return { element, body };
}

/**
 * A title with what is said of it.
 * @param over - what stands over it
 */
export function titleSlide(
  { title, notices }: Pick<TakenPage, 'title' | 'notices'>,
  over: string,
  description: string,
  shape: Shape,
  workshop: HTMLElement,
): HTMLElement {
  const element = made(
    'section',
    styles.slide,
    made('p', styles.handbook, over),
    made('h1', styles.title, title),
    ...(description ? [made('p', styles.description, description)] : []),
    made('div', styles.notices, ...notices),
    made('footer', styles.foot, made('span'), made('span', styles.number)),
  );
  present(element, shape, 'title');
  workshop.replaceChildren(element);
  if (element.scrollHeight > element.clientHeight) element.dataset.size = 'small';
  return element;
}

function present(element: HTMLElement, shape: Shape, kind: string): void {
  element.dataset.shape = shape;
  element.dataset.kind = kind;
  element.tabIndex = -1;
}

function made(tag: string, className?: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** What is to be told of a slide: each claim once. */
function notesOn(slide: HTMLElement, notes: ReadonlyMap<string, Note>): Note[] {
  const found = new Map<string, Note>();
  for (const { dataset } of slide.querySelectorAll<HTMLElement>('[data-note]')) {
    const note = notes.get(dataset.note ?? '');
    if (note && !found.has(note.key)) found.set(note.key, note);
  }
  return [...found.values()];
}
