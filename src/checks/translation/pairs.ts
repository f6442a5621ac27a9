import { defaultLocale, type Locale, locales } from '../../evidence/locale';
import { type Edition, isPartial } from '../../evidence/reading/edition';
import { type Page, titleOf } from '../reading/page';
import { type Site, twinOf } from '../reading/site';
import { changedParts, fingerprintOf, type Part } from './fingerprint';
import { recordOf, type TranslationRecord } from './record';
import { lengthOf } from './words';

/** How a page and its translation stand to each other. */
export type State =
  | 'in-step'
  | 'original-changed'
  | 'translation-changed'
  | 'both-changed'
  | 'not-compared'
  | 'not-translated';

/** An original and its translation into another language, which may not be written yet. */
export interface Pair {
  edition: Edition;
  original: Page;
  /** The language of the translation. */
  locale: Locale;
  translation?: Page;
  state: State;
  /** When they were last compared, and how they were then; absent where they never were. */
  record?: TranslationRecord;
  /** What of either has changed since. */
  changed: { original: Part[]; translation: Part[] };
}

/** What is told of a page and its translation: plain data. */
export interface PairSummary extends Pick<Pair, 'locale' | 'state' | 'record' | 'changed'> {
  original: PageSummary;
  translation?: PageSummary;
}

/** What is told of a page beside another. */
export interface PageSummary extends Pick<Page, 'path' | 'edition' | 'slug' | 'locale'> {
  title: string;
  /** In words, or in characters where they are Han. */
  length: number;
}

/** What is told of a pair. */
export function summaryOf({ locale, state, record, changed, ...pair }: Pair): PairSummary {
  const original = summaryOfPage(pair.original);
  const translation = pair.translation && summaryOfPage(pair.translation);
  return { locale, state, record, changed, original, translation };
}

function summaryOfPage(page: Page): PageSummary {
  const { path, edition, slug, locale } = page;
  return { path, edition, slug, locale, title: titleOf(page), length: lengthOf(page) };
}

/** Whether a page is an original: one in the folder of the default locale, whatever its language. */
export function isOriginal({ folder }: Page): boolean {
  return folder === defaultLocale;
}

/** Every original with its translation into each other language, in the order of the pages. */
export function pairsOf(site: Site): Pair[] {
  return site.library.editions.flatMap((edition) =>
    site.pages
      .filter((page) => page.edition === edition.name && isOriginal(page) && !isPartial(page.slug))
      .flatMap((original) =>
        locales
          .filter((locale) => locale !== original.locale)
          .map((locale) => pairOf(edition, original, locale, twinOf(site, original, locale))),
      ),
  );
}

/** Whether all that a pair says could be read; what could not would seem to have changed. */
export function isReadable({ edition, original, translation }: Pair): boolean {
  const isSound = !edition.unread && edition.files.every(({ readable }) => readable);
  return isSound && [original, translation].every((page) => !page || page.tree !== undefined);
}

function pairOf(edition: Edition, original: Page, locale: Locale, translation?: Page): Pair {
  const nothing = { original: [], translation: [] };
  const pair = { edition, original, locale, translation, changed: nothing };
  if (!translation) return { ...pair, state: 'not-translated' };
  const record = recordOf(translation);
  if (!record) return { ...pair, state: 'not-compared' };
  const changed = {
    original: changedParts(record.original, fingerprintOf(original, edition)),
    translation: changedParts(record.text, fingerprintOf(translation, edition)),
  };
  return { ...pair, record, changed, state: stateOf(changed) };
}

function stateOf({ original, translation }: Pair['changed']): State {
  if (original.length > 0) return translation.length > 0 ? 'both-changed' : 'original-changed';
  return translation.length > 0 ? 'translation-changed' : 'in-step';
}
