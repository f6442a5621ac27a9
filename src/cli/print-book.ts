import path from 'node:path';
import type { Book } from '../book/book';
import { chaptersOf } from '../book/chapter';
import { documentOf } from '../book/document';
import { finish, readPageNumbers } from '../book/finish';
import { addressOf, imprintOf } from '../book/front-matter';
import { bookStyle, fontFile, fontsAddress } from './book-style';
import type { Printed } from './pdf-command';
import { Printer } from './printer';

/** What a book is printed with. */
interface Press {
  /** A Chrome or Chromium. */
  browser: string;
  /** The build that its pages are from. */
  buildDir: string;
}

/**
 * Prints a book twice: the numbers of pages in its contents are known once it has been printed, as no
 * browser counts the page that a link leads to.
 * @throws where the numbers changed what lies on which page
 */
export async function printBook(book: Book, { browser, buildDir }: Press): Promise<Printed> {
  const style = bookStyle();
  const base = basePath(book);
  const chapters = chaptersOf(book);
  const printer = await Printer.start(browser, (address) =>
    address.startsWith(fontsAddress)
      ? fontFile(address)
      : path.join(buildDir, address.slice(base.length)),
  );
  try {
    const draft = await printer.print(documentOf(book, chapters, style), { tagged: false });
    const numbers = await readPageNumbers(draft);
    const html = documentOf(book, chapters, style, numbers);
    const printed = await printer.print(html, { tagged: true });
    const { bytes, pages, numbers: final } = await finish(printed, imprintOf(book));
    const moved = [...final].find(([place, number]) => numbers.get(place) !== number);
    if (moved)
      throw new Error(`“${moved[0]}” moved to page ${moved[1]} as the contents were numbered.`);
    return { bytes, pages };
  } finally {
    await printer.stop();
  }
}

/** The path of the site at its address, which the files of its pages begin with. */
function basePath(book: Book): string {
  const { pathname } = new URL(addressOf(book));
  return pathname.slice(0, pathname.search(/(en\/)?docs\//));
}
