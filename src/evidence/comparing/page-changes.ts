import { type Locale, locales } from '../locale';
import { lazily } from '../once-per';
import { changeKind } from './difference';
import type { PageChanges, PageTextChanges } from './edition-changes';
import { isSameProse, type ProseBlock, proseDifference } from './prose-difference';

/** A page of an edition as its readers read it. */
export interface PageProse {
  /** Its path in the edition, without the ending. */
  page: string;
  /** By locale; absent where it is not written in it. */
  texts: Partial<Record<Locale, PageProseText>>;
}

/** What a page says in one language. */
export interface PageProseText {
  title: string;
  blocks: ProseBlock[];
}

/**
 * What differs between the pages of two editions, in the reading order of the later; those that are gone
 * come last.
 */
export function comparePageProse(
  before: readonly PageProse[],
  after: readonly PageProse[],
): PageChanges[] {
  const [old, now] = [before, after].map(byName);
  const names = new Set([...after, ...before].map(({ page }) => page));
  return [...names].map((page) => changesOfPage(page, old?.get(page), now?.get(page)));
}

function byName(pages: readonly PageProse[]): Map<string, PageProse> {
  return new Map(pages.map((page) => [page.page, page]));
}

function changesOfPage(
  page: string,
  before: PageProse | undefined,
  after: PageProse | undefined,
): PageChanges {
  const written = locales.filter((locale) => before?.texts[locale] ?? after?.texts[locale]);
  const isSame = (locale: Locale) => isSameText(before?.texts[locale], after?.texts[locale]);
  return {
    page,
    change: before && after && written.every(isSame) ? 'same' : changeKind(before, after),
    // A site is built in one language at a time, which asks for its own.
    texts: lazily(written, (locale) =>
      changesOfText(before?.texts[locale], after?.texts[locale], locale),
    ),
  };
}

function isSameText(before: PageProseText | undefined, after: PageProseText | undefined): boolean {
  if (!before || !after) return (before ?? after)?.blocks.length === 0;
  return before.title === after.title && isSameProse(before.blocks, after.blocks);
}

function changesOfText(
  before: PageProseText | undefined,
  after: PageProseText | undefined,
  locale: Locale,
): PageTextChanges | undefined {
  const shown = after ?? before;
  if (!shown) return undefined;
  return {
    title: shown.title,
    ...(before && before.title !== shown.title ? { formerTitle: before.title } : {}),
    blocks: proseDifference(before?.blocks ?? [], after?.blocks ?? [], locale),
  };
}
