import type { Element } from 'hast';
import { h } from 'hastscript';
import { isCitable, publicationInHandbook } from '../evidence/citing/handbook';
import { formatPermanentCitation } from '../evidence/citing/reference';
import { formatPeriod } from '../evidence/figures/format';
import { type Period, parsePeriod, startOf } from '../evidence/figures/period';
import { handbookTagline, handbookTitle, license } from '../evidence/handbook';
import { findElement } from '../markdown/elements';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { hasPart, wordsIn } from './elements';
import type { Imprint, PageNumbers } from './finish';
import { bookWords } from './words';

/** The front cover, and below the title what a reader needs to find, use and cite the book. */
export function cover(book: Book): Element {
  const { locale, editionTitle, asOf, frozenOn, edition } = book;
  const words = bookWords[locale];
  const address = addressOf(book);
  const on = frozenOn === undefined ? '' : ` · ${words.frozenOn(formatPeriod(frozenOn, locale))}`;
  const facts: [string, (Element | string)[]][] = [
    [words.address, [h('a', { href: address }, address)]],
    [words.license, [h('a', { href: license.url }, license.name)]],
    ...(isCitable(edition)
      ? [[words.citation, [citationOf(book)]] satisfies [string, string[]]]
      : []),
  ];
  return h('section', { className: ['cover'] }, [
    h('div', { className: ['cover-head'] }, [
      h('p', { className: ['cover-title'] }, handbookTitle[locale]),
      h('p', { className: ['cover-edition'] }, editionTitle),
      h('p', { className: ['cover-date'] }, `${words.asOf(formatPeriod(asOf, locale))}${on}`),
    ]),
    h('div', { className: ['imprint'] }, [
      h('p', handbookTagline[locale]),
      h('p', noticeOf(book)),
      h('p', words.independence),
      h(
        'dl',
        facts.flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
      ),
    ]),
  ]);
}

/** The table of contents. A page that is not known yet takes as much room as one that is. */
export function contents(
  { locale }: Pick<Book, 'locale'>,
  chapters: readonly Chapter[],
  pages: PageNumbers,
): Element {
  const entry = (id: string, title: string) =>
    h('a', { href: `#${id}` }, [
      h('span', { className: ['entry'] }, title),
      h('span', { className: ['page'] }, `${pages.get(id) ?? '000'}`),
    ]);
  return h('nav', { className: ['contents'], id: 'contents' }, [
    h('h1', bookWords[locale].contents),
    h(
      'ol',
      chapters.map(({ slug, title, sections }) =>
        h('li', [
          entry(slug, title),
          h(
            'ol',
            sections.filter(isOfText).map((section) => h('li', entry(section.id, section.title))),
          ),
        ]),
      ),
    ),
  ]);
}

/** How the whole edition is cited, in the convention of its readers. */
export function citationOf(book: Book): string {
  const { locale, edition, frozenOn = edition } = book;
  const handbook = handbookTitle[locale];
  const publication = publicationInHandbook(bookWords[locale].container(handbook, edition), {
    editors: bookWords[locale].editors(handbook),
    container: '',
    issued: frozenOn,
    locale,
    address: addressOf(book),
  });
  const { 'container-title': _, ...whole } = publication;
  return formatPermanentCitation(whole, locale === 'zh-Hans' ? 'gb7714' : 'apa');
}

/** The permanent address of the edition: that of its first page. */
export function addressOf({ chapters }: Pick<Book, 'chapters'>): string {
  const [first] = chapters;
  if (!first) throw new Error('A book has a page.');
  return first.head.address;
}

/** What a reader must know before believing the edition, as its pages say it. */
function noticeOf({ chapters: [first] }: Book): string {
  const notice = first && findElement(first.content, (part) => hasPart(part, 'notice'));
  return notice ? wordsIn(notice) : '';
}

/** What the file says of the book. */
export function imprintOf(book: Book): Imprint {
  const { locale, editionTitle, asOf, frozenOn } = book;
  const words = bookWords[locale];
  return {
    title: titleOf(book),
    author: words.editors(handbookTitle[locale]),
    subject: words.description(editionTitle, formatPeriod(asOf, locale)),
    language: locale,
    // The draft bears the day from which it speaks.
    day: frozenOn ?? startOf(parsePeriod(asOf) as Period),
  };
}

/** The title of the book, with its edition. */
export function titleOf({ locale, edition }: Pick<Book, 'locale' | 'edition'>): string {
  return bookWords[locale].container(handbookTitle[locale], edition);
}

/** Sources and notes end every chapter: its bookmarks lead there, and the contents need not say so. */
function isOfText({ id }: { id: string }): boolean {
  return !/\.(sources|notes)$/.test(id);
}
