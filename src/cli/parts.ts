import { existsSync } from 'node:fs';
import path from 'node:path';
import versions from '../../versions.json';
import { defaultLocale, type Locale, locales } from '../evidence/locale';
import { buildIndex } from '../search/indexing';
import { docusaurus } from './docusaurus';
import { makeReadyToServe, type Target, unstamp } from './site-build';
import { siteDir } from './site-dir';
import { writeMarkdown } from './twins';

/**
 * Builds one locale as a part of the whole site: at its own address, so that many machines can build a
 * large site. Tells whether it succeeded. The default locale's part lies above the others and takes
 * them with it when it is built, so on one machine it comes first.
 */
export function buildPart(target: Target, locale: Locale): boolean {
  unstamp(target);
  return docusaurus(['build', '--locale', locale, '--out-dir', target.dir], { env: target.env });
}

/** The locales whose part does not lie there. */
export function missingParts({ dir }: Target): Locale[] {
  return locales.filter((locale) => !existsSync(path.join(dir, folderOf(locale), 'index.html')));
}

/**
 * Makes one site of its parts: writes what is made from the pages of every locale, the search index and
 * the pages as Markdown, and what makes it ready to serve. Tells whether it could.
 */
export function joinParts(target: Target): boolean {
  const { dir } = target;
  buildIndex(dir, { editions: [...versions, 'current'] });
  writeMarkdown(siteDir, dir);
  return makeReadyToServe(target);
}

/** Where a locale's part lies below the whole. */
function folderOf(locale: Locale): string {
  return locale === defaultLocale ? '' : locale;
}
