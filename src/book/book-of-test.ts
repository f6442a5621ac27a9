import type { Locale } from '../evidence/locale';
import type { Book, BookPage } from './book';
import { element } from './element-of-test';

/** A page of a built edition; for tests. */
export function pageOfTest(slug: string, html: string, locale: Locale = 'en'): BookPage {
  const address = `https://h.example/docs/2026-11/${slug}`;
  return {
    slug,
    head: { title: `About ${slug}`, description: '', locale, language: locale, address },
    content: element(`<div class="markdown">${html}</div>`),
    styles: ['/assets/styles.css'],
  };
}

/** An edition to be printed; for tests. */
export function bookOfTest(chapters: BookPage[], given: Partial<Book> = {}): Book {
  return {
    locale: 'en',
    edition: '2026-11',
    editionTitle: 'Edition 2026-11',
    asOf: '2026-11',
    frozenOn: '2026-11-26',
    chapters,
    ...given,
  };
}
