import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchOptions } from '../options';
import type { PagesOfEdition } from './edition';
import { type Page, readPage } from './read-page';

/** A file of the build that is a page of an edition. */
export interface PageFile {
  file: string;
  edition: string;
  locale: string;
  /** The address of the locale's pages below the site's base URL: empty or `en/`. */
  base: string;
  /** The page's address below that. */
  path: string;
}

/** The pages of a built site, sorted by file. */
export function findPages(siteDir: string): PageFile[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => pageFileOf(siteDir, name.split(path.sep).join('/')));
}

function pageFileOf(siteDir: string, name: string): PageFile[] {
  const file = path.join(siteDir, name);
  const html = readFileSync(file, 'utf8');
  const edition = metaOf(html, 'docusaurus_version');
  const locale = metaOf(html, 'docusaurus_locale');
  if (!edition || !locale) return [];
  const base = name.startsWith(`${locale}/`) ? `${locale}/` : '';
  const address = name.slice(base.length).replace(/(?<=^|\/)index\.html$|\.html$/, '');
  return [{ file, edition, locale, base, path: address }];
}

function metaOf(html: string, name: string): string | undefined {
  const tag = html.match(new RegExp(`<meta[^>]*\\bname=["']?${name}(?=["'\\s/>])[^>]*>`))?.[0];
  return tag
    ?.match(/\bcontent=(?:"([^"]*)"|'([^']*)'|([^\s/>]+))/)
    ?.slice(1)
    .find(Boolean);
}

/** Reads pages, which are of one edition, by locale and address. Those without text are left out. */
export function readPages(files: readonly PageFile[], options: SearchOptions): PagesOfEdition {
  const byLocale = new Map<string, Map<string, Page>>();
  for (const { file, locale, path: address } of files) {
    const page = readPage(readFileSync(file, 'utf8'), options);
    if (!page) continue;
    const pages = byLocale.get(locale) ?? new Map<string, Page>();
    byLocale.set(locale, pages.set(address, page));
  }
  return byLocale;
}
