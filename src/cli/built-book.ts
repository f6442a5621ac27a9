import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book, BookPage } from '../book/book';
import { manifestPath, readManifest } from '../checks/freezing/manifest';
import { defaultLocale, type Locale } from '../evidence/locale';
import { foldersOf } from '../evidence/reading/editions-fs';
import { readPage } from '../markdown/read-page';
import { UsageProblem } from './command';
import { editionOf } from './twins';

/**
 * Reads an edition in one language from a finished build.
 * @throws UsageProblem where a page of it is not there
 */
export function readBook(siteDir: string, buildDir: string, edition: string, locale: Locale): Book {
  const { title, asOf, slugs } = editionOf(siteDir, foldersOf(siteDir, edition));
  const folder = path.join(buildDir, locale === defaultLocale ? '' : locale, 'docs', edition);
  const chapters = slugs.map((slug) => readBuiltPage(path.join(folder, `${slug}.html`), slug));
  const frozenOn = frozenDay(siteDir, edition);
  return {
    locale,
    edition,
    editionTitle: title[locale] ?? edition,
    asOf,
    ...(frozenOn !== undefined && { frozenOn }),
    chapters,
  };
}

function readBuiltPage(file: string, slug: string): BookPage {
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const page = readPage(html);
  if (!page) {
    throw new UsageProblem(
      `${file} is not there or no page: run \`npm run build\`, then this again.`,
    );
  }
  return { ...page, slug };
}

/** The day on which an edition was frozen; undefined of the draft. */
function frozenDay(siteDir: string, edition: string): string | undefined {
  const file = path.join(siteDir, manifestPath(edition));
  if (!existsSync(file)) return undefined;
  return readManifest(edition, readFileSync(file, 'utf8')).manifest?.frozenOn;
}
