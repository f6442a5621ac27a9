import { nextEdition } from '../../evidence/reading/edition';
import { suggest } from '../../evidence/rules/suggest';
import { fingerprintOf } from './fingerprint';
import { isReadable, type Pair } from './pairs';
import type { TranslationRecord } from './record';

/** Which translations are to be accepted. */
export interface Wanted {
  /** Names or paths of pages. */
  pages: readonly string[];
  /** The edition meant; where none is named, the next, but for pages that are named by path. */
  edition?: string;
  all: boolean;
}

/** A translation that says what its original says. */
export type Translated = Pair & Required<Pick<Pair, 'translation'>>;

/** The translations wanted, and what stands in the way of accepting them. */
export function choose(
  pairs: readonly Pair[],
  { pages, edition, all }: Wanted,
): { chosen: Translated[]; objections: string[] } {
  const meant = edition ?? nextEdition;
  const editions = [...new Set(pairs.map((pair) => pair.edition.name))];
  if (!editions.includes(meant)) {
    return { chosen: [], objections: [unknown('edition', meant, editions)] };
  }
  const within = pairs.filter((pair) => pair.edition.name === meant);
  const found = all
    ? [{ pairs: within.filter(isTranslated), objection: undefined }]
    : pages.map((page) => find(edition === undefined ? pairs : within, page, meant));
  const chosen = found.flatMap((each) => each.pairs);
  return {
    chosen,
    objections: [
      ...found.flatMap(({ objection }) => objection ?? []),
      ...chosen
        .filter((pair) => !isReadable(pair))
        .map(({ translation }) => `${translation.path} cannot be compared: see \`npm run check\``),
    ],
  };
}

/** The translations that a name or a path means. */
function find(
  pairs: readonly Pair[],
  page: string,
  edition: string,
): { pairs: Translated[]; objection?: string } {
  const named = pairs.filter(
    (pair) =>
      [pair.original.path, pair.translation?.path].includes(page) ||
      (pair.edition.name === edition && pair.original.slug === page),
  );
  const translated = named.filter(isTranslated);
  if (translated.length > 0) return { pairs: translated };
  if (named.length > 0) {
    return { pairs: [], objection: `${page} is not translated yet: there is nothing to compare` };
  }
  const slugs = pairs.filter((pair) => pair.edition.name === edition).map(slugOf);
  return { pairs: [], objection: unknown('page', page, slugs) };
}

function slugOf({ original }: Pair): string {
  return original.slug;
}

function isTranslated(pair: Pair): pair is Translated {
  return pair.translation !== undefined;
}

function unknown(noun: string, name: string, known: readonly string[]): string {
  const hint = suggest(name, known, '`npm run translation` lists them');
  return `there is no ${noun} \`${name}\`: ${hint}`;
}

/** What a translation records once it was compared with its original on a day. */
export function comparedOn(
  { edition, original, translation }: Translated,
  on: string,
): TranslationRecord {
  return {
    original: fingerprintOf(original, edition),
    text: fingerprintOf(translation, edition),
    on,
  };
}
