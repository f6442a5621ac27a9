import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../book/book';
import { findEditions } from '../evidence/reading/editions-fs';
import { findInstalledBrowser, noBrowser } from './browser';
import { readBook } from './built-book';
import { UsageProblem } from './command';
import { type PdfCommand, pdfWishIn } from './pdf-wish';
import { buildIfStale, site } from './site-build';
import { siteDir } from './site-dir';

/** A PDF as a file. */
export interface Printed {
  bytes: Uint8Array;
  pages: number;
}

/**
 * Writes a PDF of an edition that arguments ask for. Builds the site first, unless nothing changed.
 * @param print - makes it of the edition as it was built, by a Chrome or Chromium
 */
export async function writePdf(
  args: string[],
  command: PdfCommand,
  print: (book: Book, browser: string) => Promise<Printed>,
): Promise<boolean> {
  const editions = findEditions(siteDir).map(({ name }) => name);
  const { edition, locale, out } = pdfWishIn(args, editions, command);
  const browser = installedBrowser(command.name);
  if (!(await buildIfStale(site))) return false;
  const { bytes, pages } = await print(readBook(siteDir, site.dir, edition, locale), browser);
  const file = path.resolve(siteDir, out);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${out}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
  return true;
}

function installedBrowser(command: string): string {
  const browser = findInstalledBrowser();
  if (browser !== undefined) return browser;
  const named = process.env.CHROMIUM_PATH;
  throw new UsageProblem(
    named
      ? noBrowser(named)
      : 'Printing needs Chrome or Chromium, and none was found: install one, ' +
          `or name one with \`CHROMIUM_PATH=/path/to/chromium npm run ${command}\`.`,
  );
}
