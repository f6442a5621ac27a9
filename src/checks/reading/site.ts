import type { Locale } from '../../evidence/locale';
import type { Library } from '../../evidence/reading/edition';
import type { Problem } from '../../evidence/reading/problem';
import type { Page } from './page';

/** A site as its authors wrote it: the evidence of every edition, and every page. */
export interface Site {
  library: Library;
  pages: Page[];
  /** What is wrong with files before anything is read in them. */
  fileProblems: Problem[];
}

/** The page in another language, where there is one. */
export function twinOf({ pages }: Site, page: Page, locale: Locale): Page | undefined {
  return pages.find(
    (other) =>
      other.locale === locale && other.slug === page.slug && other.edition === page.edition,
  );
}
