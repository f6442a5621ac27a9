import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Book } from './book';
import type { Chapter } from './chapter';
import type { PageNumbers } from './finish';
import { contents, cover, titleOf } from './front-matter';

/** The book as one HTML page, to be printed by a browser. */
export function documentOf(
  book: Book,
  chapters: readonly Chapter[],
  style: string,
  pages: PageNumbers = new Map(),
): string {
  const { locale } = book;
  const styles = new Set(book.chapters.flatMap(({ styles }) => styles));
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: locale, dir: 'ltr' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', titleOf(book)),
          ...[...styles].map((href) => h('link', { rel: ['stylesheet'], href })),
          h('style', style + runningHeads(book, chapters)),
        ]),
        h('body', [
          cover(book),
          contents(book, chapters, pages),
          ...chapters.map(({ element }, index) => ({
            ...element,
            properties: { ...element.properties, className: ['chapter', `chapter-${index}`] },
          })),
        ]),
      ]),
    ],
  };
  return toHtml(tree);
}

/** What stands over each page: the book on one side, the chapter on the other. A page box knows no content of the page. */
function runningHeads(book: Book, chapters: readonly Chapter[]): string {
  const heads = chapters.map(
    ({ title }, index) =>
      `.chapter-${index} { page: chapter-${index} }\n` +
      `@page chapter-${index} { @top-left { content: ${quoted(titleOf(book))} } ` +
      `@top-right { content: ${quoted(title)} } }`,
  );
  return heads.join('\n');
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
