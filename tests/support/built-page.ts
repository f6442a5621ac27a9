import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/** What a reader sees of a built page, read without what makes its Markdown twin. */
export interface SeenPage {
  /** The texts of its headings, in order, each with its level: `2 Key points`. */
  headings: string[];
  /** The texts of numbers and dates, in claims, cells and charts' tables, as often as they are there. */
  figures: string[];
  /** Its numbers alone, each with its value: `0.181 18.1%`. */
  quantities: string[];
  /** The numbers in the rows of each table. */
  tables: string[][][];
  /** The addresses of its sources, in order; empty of one that has none. */
  sources: string[];
  /** Where it says that it lies as Markdown. */
  twin?: string;
  /** Every id in it. */
  ids: Set<string>;
}

/** Numbers as they are written in either language. */
const number = /\d[\d,.]*/g;

const parser = unified().use(rehypeParse);

/** Reads a page of the built site. */
export function seenPage(html: string): SeenPage {
  const tree = parser.parse(html);
  const page: SeenPage = {
    headings: [],
    figures: [],
    quantities: [],
    tables: [],
    sources: [],
    ids: new Set(),
  };
  visit(tree, 'element', ({ tagName, properties }) => {
    if (properties.id) page.ids.add(String(properties.id));
    if (tagName === 'link' && properties.type === 'text/markdown') page.twin = `${properties.href}`;
  });
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'main') return;
    look(element, page);
    return EXIT;
  });
  return page;
}

function look(element: Element, page: SeenPage): void {
  const { tagName, properties } = element;
  const text = () => plain(textSeen(element));
  if (/^h\d$/.test(tagName)) page.headings.push(`${tagName[1]} ${text()}`);
  if (tagName === 'data' || tagName === 'time') page.figures.push(text());
  // Periods that are no dates are data, too.
  const isQuantity = tagName === 'data' && Number.isFinite(Number(properties.value));
  if (isQuantity) page.quantities.push(`${properties.value} ${text()}`);
  if (tagName === 'table') page.tables.push([]);
  if (tagName === 'tr') page.tables.at(-1)?.push(text().match(number) ?? []);
  if (`${properties.id}`.startsWith('source-')) page.sources.push('');
  const [child] = element.children;
  const isTitle = tagName === 'a' && child?.type === 'element' && child.tagName === 'cite';
  if (isTitle && page.sources.at(-1) === '') {
    page.sources[page.sources.length - 1] = `${properties.href}`;
  }
  for (const child of element.children) {
    if (child.type === 'element' && isSeen(child)) look(child, page);
  }
}

function textSeen(node: Element | Element['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || (node.tagName !== 'main' && !isSeen(node))) return '';
  const text = node.children.map(textSeen).join('');
  return /^(?:li|p|t[dh])$/.test(node.tagName) ? ` ${text} ` : text;
}

/** Text as a twin has it: without joiners, with one space at most. */
export function plain(text: string): string {
  return text
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether it is there to be read: no control, no mark, no panel that opens, no foot of the page. */
function isSeen({ tagName, properties }: Element): boolean {
  const { ariaHidden, dataMdast, dataSearchIgnore, hidden, href = '', popover } = properties;
  const isControl = /^(?:fieldset|footer|nav|script|select|style|svg)$/.test(tagName);
  const isIgnored = dataSearchIgnore !== undefined;
  const isSign = tagName === 'a' && (isIgnored || `${href}`.startsWith('#source-'));
  const isCite = tagName === 'details' && isIgnored;
  // On a phone a cell names its column.
  const isName = tagName === 'span' && dataMdast === 'ignore';
  const isHidden = hidden === true || popover !== undefined || ariaHidden === 'true';
  return !(isControl || isSign || isCite || isName || isHidden);
}
