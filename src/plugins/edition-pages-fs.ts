import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale, languageOf, locales } from '../evidence/locale';
import { declaredIn } from '../evidence/reading/declared-language';
import { filesBelow, foldersOf } from '../evidence/reading/editions-fs';
import { sitePath } from '../evidence/reading/text-file-fs';

const ending = '.mdx';

/** The slugs of an edition's pages, sorted. */
export function pagesIn(siteDir: string, edition: string): string[] {
  const folder = foldersOf(siteDir, edition).pages[defaultLocale];
  return filesBelow(folder, ending).map((file) => sitePath(folder, file).slice(0, -ending.length));
}

/**
 * The languages that an address of the site is written in, without its base and language: one where a
 * page of an edition has no translation and is shown to readers of the other as it is.
 */
export function languagesOf(siteDir: string, address: string): Locale[] {
  const [, edition, slug] = /^\/docs\/([^/]+)\/(.+)$/.exec(address) ?? [];
  if (edition === undefined || slug === undefined) return [...locales];
  const { pages } = foldersOf(siteDir, edition);
  const original = path.join(pages[defaultLocale], slug + ending);
  if (!existsSync(original)) return [...locales];
  const language = languageOf(defaultLocale, declaredIn(readFileSync(original, 'utf8')));
  return locales.filter(
    (locale) =>
      locale === language ||
      (locale !== defaultLocale && existsSync(path.join(pages[locale], slug + ending))),
  );
}
