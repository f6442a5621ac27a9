import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { twinAddress } from './address';
import { isAnchor } from './handlers';
import { print } from './print';
import type { PageHead } from './read-page';
import type { Twin, TwinEdition } from './twin';
import { type Words, words } from './words';

/** A page, as the files of links and the whole know it. */
export interface ListedPage {
  head: PageHead;
  /** The page as a part of the whole, where it is one. */
  chapter?: string;
}

/** What language models are told of the site in one language. */
export interface Library {
  locale: string;
  /** The front page. */
  front: ListedPage;
  /** Other pages of no edition. */
  beside: readonly ListedPage[];
  /** The editions that were cut, the latest first, with their pages in reading order. */
  editions: readonly { edition: TwinEdition; pages: readonly ListedPage[] }[];
  /** The address of this file in the other language. */
  elsewhere: string;
}

/**
 * `llms.txt`: what the site is, and where each page lies as Markdown. In the form of llmstxt.org: a title,
 * a summary, how to read it, then lists of links; `Optional` holds what may be left out.
 */
export function llmsIndex(library: Library): string {
  const { locale, front, beside, editions, elsewhere } = library;
  const { reading, full, otherLanguage, earlier } = wordsIn(locale);
  const [latest, ...others] = editions;
  const optional = [
    entry(full.name, new URL('llms-full.txt', front.head.address).href, full.about),
    ...beside.map((page) => entryOf(page)),
    ...others.flatMap(({ edition, pages }) =>
      pages.map((page) => entryOf(page, earlier(titleOf(edition, locale), page.head.title))),
    ),
    entry(otherLanguage.name, elsewhere, otherLanguage.about),
  ];
  return print({
    type: 'root',
    children: [
      ...opening(front),
      ...fromMarkdown(reading).children,
      ...(latest
        ? [
            heading(titleOf(latest.edition, locale)),
            listOf(latest.pages.map((page) => entryOf(page))),
          ]
        : []),
      heading('Optional'),
      listOf(optional),
    ],
  });
}

/** `llms-full.txt`: the latest edition whole, in reading order. */
export function llmsFull({ locale, front, editions }: Library): string {
  const pages = editions[0]?.pages ?? [];
  const { reading } = wordsIn(locale);
  const head = print({
    type: 'root',
    children: [...opening(front), ...fromMarkdown(reading).children],
  });
  return [head, ...pages.flatMap(({ chapter }) => chapter || [])].join('\n');
}

/** A page as a part of the whole: its headings a level lower, its footnotes told from those of others. */
export function chapterOf({ head, body }: Twin): string {
  const chapter = structuredClone(body);
  const place = slugOf(head.address);
  visit(chapter, (node) => {
    if (node.type === 'heading') {
      node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
      // An id may be there once only, and links lead to the site.
      node.children = node.children.filter((child) => !isAnchor(child));
    }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      node.label = `${place}-${node.label}`;
      node.identifier = node.label.toLowerCase();
    }
  });
  const [title, ...text] = chapter.children;
  if (!title) return '';
  const from = paragraph([plain(wordsIn(head.locale).address), linkTo(head.address)]);
  return print({ type: 'root', children: [title, from, ...text] });
}

/** The last part of a page's address, which no two pages of an edition share. */
function slugOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function opening({ head }: ListedPage): RootContent[] {
  return [
    heading(head.title, 1),
    { type: 'blockquote', children: [paragraph([plain(head.description)])] },
  ];
}

function heading(text: string, depth: 1 | 2 = 2): RootContent {
  return { type: 'heading', depth, children: [plain(text)] };
}

function entryOf({ head }: ListedPage, name = head.title): ListItem {
  return entry(name, twinAddress(head.address), head.description);
}

/** An entry of a list of files: its name as a link, a colon, what it is about. */
function entry(name: string, url: string, about: string): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph([linkTo(url, name), ...(about ? [plain(`: ${about}`)] : [])])],
  };
}

function listOf(children: ListItem[]): RootContent {
  return { type: 'list', ordered: false, spread: false, children };
}

function paragraph(children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children };
}

function linkTo(url: string, name = url): Link {
  return { type: 'link', url, children: [plain(name)] };
}

function plain(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value };
}

function titleOf({ title, name }: TwinEdition, locale: string): string {
  return title[locale] ?? name;
}

function wordsIn(locale: string): Words {
  const found = words[locale];
  if (!found) throw new Error(`src/markdown/words.ts lacks the words of ${locale}.`);
  return found;
}
