import { Parser } from 'htmlparser2';

/** What a reader sees of a built page, read without what makes its Markdown twin. */
export interface SeenPage {
  /** The texts of its headings, in order, each with its level: `2 Key points`. */
  headings: string[];
  /** The texts of numbers and dates, in claims, cells and charts' tables, as often as they are there. */
  figures: string[];
  /** The numbers in the cells of each table, row by row. */
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

interface Element {
  name: string;
  seen: boolean;
  /** Takes the text within it once it ends. */
  take?: (text: string) => void;
  text: string;
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Reads a page of the built site. */
export function seenPage(html: string): SeenPage {
  const page: SeenPage = { headings: [], figures: [], tables: [], sources: [], ids: new Set() };
  const stack: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) page.ids.add(attributes.id);
      if (name === 'link' && attributes.type === 'text/markdown') page.twin = attributes.href;
      if (voids.has(name)) return;
      const parent = stack.at(-1);
      const seen = name === 'main' || (parent?.seen === true && isSeen(name, attributes));
      const element: Element = { name, seen, text: '' };
      stack.push(element);
      if (!seen) return;
      if (/^h\d$/.test(name)) element.take = (text) => page.headings.push(`${name[1]} ${text}`);
      if (name === 'data' || name === 'time') element.take = (text) => page.figures.push(text);
      if (name === 'table') page.tables.push([]);
      if (name === 'tr') page.tables.at(-1)?.push([]);
      if (name === 'td' || name === 'th') {
        element.take = (text) =>
          page.tables
            .at(-1)
            ?.at(-1)
            ?.push(...(text.match(number) ?? []));
      }
      if (attributes.id?.startsWith('source-')) page.sources.push('');
      const isOfSource = stack.some((each) => each.name === 'cite' || each.name === 'li');
      if (name === 'a' && isOfSource && attributes['data-address'] && page.sources.at(-1) === '') {
        page.sources[page.sources.length - 1] = attributes['data-address'];
      }
    },
    ontext(text) {
      if (!stack.at(-1)?.seen) return;
      for (const element of stack) if (element.take) element.text += text;
    },
    onclosetag(name) {
      if (voids.has(name)) return;
      const element = stack.pop();
      element?.take?.(plain(element.text));
    },
  });
  parser.end(html);
  return page;
}

/** Text as a twin has it: without joiners, with one space at most. */
export function plain(text: string): string {
  return text
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether it is there to be read: no control, no panel that opens, no foot of the page. */
function isSeen(name: string, attributes: Record<string, string>): boolean {
  const isControl = /^(?:fieldset|footer|nav|script|select|style|svg)$/.test(name);
  const isCite = name === 'details' && 'data-search-ignore' in attributes;
  const isHidden = ['hidden', 'popover'].some((each) => each in attributes);
  return !isControl && !isCite && !isHidden && attributes['aria-hidden'] !== 'true';
}
