import ages from '../../shared/Age/Age.module.css';
import { repeated } from './breaks';
import { type Note, takeNotes } from './notes';

/** What is of use on a page only. What is marked so within a table or as a legend is part of it. */
const controls = [
  '[data-mdast="ignore"]:not(caption, ul, td > span)',
  '.hash-link',
  '[hidden]',
  'script, noscript, style, template, iframe, select',
  'fieldset:not([data-filled])',
].join(', ');

/** What is told again where its parts are parted, and where. */
const heads = [
  'caption',
  'thead',
  'tr:has(> th[scope="rowgroup"])',
  'th[scope="row"]',
  'figcaption',
  'li > :first-child:has(+ ol)',
  'dt',
].join(', ');
const feet = 'section + div';

/** How long a foot may be, in characters, to be told on every slide. */
const shortFoot = 90;

/** What a cell has no room for; the notes tell it. */
const inCells = `:is(th, td) :is([data-standing], .${ages.age})`;

/** What must not be parted. */
const whole = 'figure:not(:has(ol))';

/** A page without what only works on a page, and what its panels tell. */
export interface PlainPage {
  content: HTMLElement;
  /** By what `data-note` names on the content. */
  notes: Map<string, Note>;
}

/**
 * Copies a page as plain content: nothing in it is alive, so that it can be parted, repeated and shown
 * small. It keeps how a reader has arranged it.
 * @param prefix - what its ids begin with
 */
export function plainCopy(page: Element, prefix = ''): PlainPage {
  const content = page.cloneNode(true) as HTMLElement;
  keepValues(page, content);
  const notes = takeNotes(content);
  removeControls(content);
  setCharts(content);
  still(content);
  renameIds(content, prefix);
  markParts(content);
  content.normalize();
  return { content, notes };
}

function removeControls(content: Element): void {
  for (const element of content.querySelectorAll(controls)) element.remove();
  for (const button of content.querySelectorAll('button')) {
    if (button.closest('th')) button.replaceWith(...button.childNodes);
    else button.remove();
  }
  for (const mark of content.querySelectorAll('sup a[href^="#source-"]')) {
    mark.replaceWith(...mark.childNodes);
  }
  for (const word of content.querySelectorAll(inCells)) word.replaceChildren();
  for (const details of content.querySelectorAll('details')) details.open = true;
}

/** Marks what is told again on each slide that parts of it come to stand on, and what has no parts. */
function markParts(content: Element): void {
  for (const head of content.querySelectorAll(heads)) head.setAttribute(repeated, 'head');
  for (const foot of content.querySelectorAll(feet)) {
    if (foot.querySelector('section, table')) continue;
    const { length } = foot.textContent?.trim() ?? '';
    if (length === 0) foot.remove();
    else if (length <= shortFoot) foot.setAttribute(repeated, 'foot');
  }
  for (const element of content.querySelectorAll(whole)) element.setAttribute('data-whole', '');
}

/** Keeps of each chart the drawing for narrow columns, whose words are the larger ones. */
function setCharts(content: Element): void {
  for (const chart of content.querySelectorAll('figure:has(> details)')) {
    const drawings = [...chart.querySelectorAll(':scope > div:has(svg[viewBox])')];
    const narrow = drawings.pop();
    if (!narrow) continue;
    chart.setAttribute('data-chart', '');
    narrow.setAttribute('data-drawing', '');
    for (const other of drawings) other.remove();
    // What the drawing reads out at the hand of a reader stands in the appendix.
    for (const part of narrow.querySelectorAll(':scope > * > :not(svg)')) {
      if (!part.querySelector('svg[role="img"]')) part.remove();
    }
  }
}

/** Writes out what stands in fields: a copy would hold what they held at first. */
function keepValues(page: Element, content: Element): void {
  const fields = 'input, textarea';
  const values = [...page.querySelectorAll<HTMLInputElement>(fields)].map(({ value }) => value);
  for (const [index, field] of [...content.querySelectorAll(fields)].entries()) {
    const written = document.createElement('b');
    written.textContent = values[index] ?? '';
    field.closest('fieldset')?.setAttribute('data-filled', '');
    if (field.closest('[data-mdast="ignore"]')) field.remove();
    else field.replaceWith(written);
  }
}

/** Takes away what is reached by keyboard, and what a screen reader would be told to work with. */
function still(content: Element): void {
  for (const element of content.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  for (const slider of content.querySelectorAll('[role="slider"]')) {
    for (const { name } of [...slider.attributes]) {
      if (name === 'role' || name.startsWith('aria-')) slider.removeAttribute(name);
    }
  }
  for (const image of content.querySelectorAll('img')) image.loading = 'eager';
  for (const element of content.querySelectorAll('[data-search-unit], [data-search-anchor]')) {
    element.removeAttribute('data-search-unit');
    element.removeAttribute('data-search-anchor');
  }
}

const references = [
  'aria-labelledby',
  'aria-describedby',
  'marker-end',
  'marker-start',
  'clip-path',
];

/** Gives ids of their own to what the page keeps showing behind. */
function renameIds(content: Element, prefix: string): void {
  const own = `slides-${prefix}`;
  for (const element of content.querySelectorAll('[id]')) {
    if (!element.matches('h1, h2, h3, h4')) element.id = `${own}${element.id}`;
  }
  for (const name of references) {
    for (const element of content.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      const renamed = name.startsWith('aria-')
        ? value.replace(/\S+/g, `${own}$&`)
        : value.replace('#', `#${own}`);
      element.setAttribute(name, renamed);
    }
  }
}
