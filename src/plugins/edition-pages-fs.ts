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

/** The page of an edition at an address of the site, without its base and language; undefined of any other. */
export function pageAt(address: string): { edition: string; slug: string } | undefined {
  const [, edition, slug] = /^\/docs\/([^/]+)\/(.+)$/.exec(address) ?? [];
  return edition === undefined || slug === undefined ? undefined : { edition, slug };
}

/**
 * The languages that an address of the site is written in, without its base and language: one where a
 * page of an edition has no translation and is shown to readers of the other as it is.
 */
export function languagesOf(siteDir: string, address: string): Locale[] {
  const page = pageAt(address);
  if (!page) return [...locales];
  const { slug } = page;
  const { pages } = foldersOf(siteDir, page.edition);
  const original = path.join(pages[defaultLocale], slug + ending);
  if (!existsSync(original)) return [...locales];
  const language = languageOf(defaultLocale, declaredIn(readFileSync(original, 'utf8')));
  return locales.filter(
    (locale) =>
      locale === language ||
      (locale !== defaultLocale && existsSync(path.join(pages[locale], slug + ending))),
  );
}
