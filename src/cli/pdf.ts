import { run } from './command';
import { writePdf } from './pdf-command';
import { printBook } from './print-book';
import { site } from './site-build';

const command = { name: 'pdf', what: 'an edition as a book' };

run((args) =>
  writePdf(args, command, (book, browser) => printBook(book, { browser, buildDir: site.dir })),
);
