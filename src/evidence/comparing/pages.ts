import { type Locale, locales } from '../locale';
import { changeKind, type PageChange } from './difference';

/** A page as it is compared: the text is all that counts. */
export interface PageText {
  /** Relative to the site, with forward slashes. */
  path: string;
  locale: Locale;
  text: string;
}

/** Where pages lie: below `docs/`, or below the folder of an edition in one of the languages. */
const pagesFolder = /^(docs|versioned_docs\/[^/]+|i18n\/[^/]+\/[^/]+\/[^/]+)\//;

/** What a page is called in its edition, in every language: its path there, without the ending. */
export function pageName(path: string): string {
  return path.replace(pagesFolder, '').replace(/\.mdx?$/, '');
}

/** The pages of an edition that are not the same before and after, by name. */
export function comparePages(
  edition: string,
  before: readonly PageText[],
  after: readonly PageText[],
): PageChange[] {
  const [old, now] = [byPath(before), byPath(after)];
  const changed = [...new Map([...old, ...now]).values()].filter(
    ({ path }) => old.get(path)?.text !== now.get(path)?.text,
  );
  const names = [...new Set(changed.map(({ path }) => pageName(path)))].toSorted();
  return names.map((page): PageChange => {
    const versions = changed.filter(({ path }) => pageName(path) === page);
    const there = (pages: readonly PageText[]) => pages.some(({ path }) => pageName(path) === page);
    const change = changeKind(there(before), there(after));
    const changedIn = locales.filter((locale) =>
      versions.some((version) => version.locale === locale),
    );
    return { edition, page, change, locales: changedIn };
  });
}

function byPath(pages: readonly PageText[]): Map<string, PageText> {
  return new Map(pages.map((page) => [page.path, page]));
}
