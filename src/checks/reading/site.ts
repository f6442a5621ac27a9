import type { Locale } from '../../evidence/locale';
import { oncePer } from '../../evidence/once-per';
import type { Library } from '../../evidence/reading/edition';
import type { Problem } from '../../evidence/reading/problem';
import type { Freeze } from '../freezing/freeze';
import type { Page } from './page';
import type { Sidebar } from './sidebar';

/** A site as its authors wrote it: the evidence of every edition, every page and what goes with them. */
export interface Site {
  library: Library;
  pages: Page[];
  /** What is wrong with files before anything is read in them. */
  fileProblems: Problem[];
  /** Every file in the folders of pages, the pages themselves included, and what is served as it is. */
  files: SiteFile[];
  /** The order of the pages of each edition, where a file gives it. */
  sidebars: Sidebar[];
  /** How each edition that was cut was frozen, and what its files are now. */
  freezes: Freeze[];
  /** The addresses of pages that belong to no edition: `/`, `/translations`. */
  routes: string[];
}

/** A file of the site. */
export interface SiteFile {
  /** Relative to the site, with forward slashes. */
  path: string;
  bytes: number;
  /** Where it stands among pages; absent of what is served as it is, from `static/`. */
  among?: Among;
}

/** A place in a folder of pages. */
export interface Among {
  /** The name of the edition. */
  edition: string;
  /** The locale whose folder it is. */
  folder: Locale;
  /** Its path within that folder. */
  name: string;
}

/** The page in another language, where there is one. */
export function twinOf({ pages }: Site, page: Page, locale: Locale): Page | undefined {
  return pagesAt(pages, page).find((other) => other.locale === locale);
}

/** The pages of a slug in an edition, in the order of the site. */
export function pagesAt(
  pages: readonly Page[],
  { edition, slug }: Pick<Page, 'edition' | 'slug'>,
): readonly Page[] {
  return placesOf(pages).get(`${edition} ${slug}`) ?? [];
}

const placesOf = oncePer((pages: readonly Page[]) => {
  const places = new Map<string, Page[]>();
  for (const page of pages) {
    const place = `${page.edition} ${page.slug}`;
    places.set(place, [...(places.get(place) ?? []), page]);
  }
  return places;
});
