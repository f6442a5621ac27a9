import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findEditions } from '../evidence/reading/editions-fs';
import { findInstalledBrowser, noBrowser } from './browser';
import { readBook } from './built-book';
import { run, UsageProblem } from './command';
import { pdfWishIn } from './pdf-wish';
import { printBook } from './print-book';
import { site } from './site-build';
import { siteDir } from './site-dir';

async function main(args: string[]): Promise<void> {
  const editions = findEditions(siteDir).map(({ name }) => name);
  const { edition, locale, out } = pdfWishIn(args, editions);
  const browser = installedBrowser();
  const book = readBook(siteDir, site.dir, edition, locale);
  const { bytes, pages } = await printBook(book, { browser, buildDir: site.dir });
  const file = path.resolve(siteDir, out);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${out}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
}

function installedBrowser(): string {
  const browser = findInstalledBrowser();
  if (browser !== undefined) return browser;
  const named = process.env.CHROMIUM_PATH;
  throw new UsageProblem(
    named
      ? noBrowser(named)
      : 'Printing needs Chrome or Chromium, and none was found: install one, ' +
          'or name one with `CHROMIUM_PATH=/path/to/chromium npm run pdf`.',
  );
}

run(main);
