import { existsSync } from 'node:fs';
import path from 'node:path';
import versions from '../../versions.json';
import { defaultLocale, type Locale, locales } from '../evidence/locale';
import { writeOffline } from '../offline/building/write-offline-fs';
import { buildIndex } from '../search/indexing';
import { docusaurus } from './docusaurus';
import { type Target, unstamp } from './site-build';
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
 * the pages as Markdown, and last of all, as it takes the hash of every file, the service worker.
 */
export function joinParts({ dir }: Target): void {
  buildIndex(dir, { editions: [...versions, 'current'] });
  writeMarkdown(siteDir, dir);
  writeOffline(dir, versions);
}

/** Where a locale's part lies below the whole. */
function folderOf(locale: Locale): string {
  return locale === defaultLocale ? '' : locale;
}
