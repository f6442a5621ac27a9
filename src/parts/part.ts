import { type Locale, locales } from '../evidence/locale';
import { nextEdition } from '../evidence/reading/edition';

/** What stands for the pages of no edition, where editions are named: no edition can have this name. */
export const beside = 'beside';

/** A part of the site, at its own address, that can be built on a machine of its own. */
export interface Part {
  locale: Locale;
  /** The edition whose pages it holds, or `beside`; undefined of a part that holds all pages of its locale. */
  edition?: string;
}

/** What a part is called: `en`, `en.2026-11`, `en.beside`. */
export function nameOf({ locale, edition }: Part): string {
  return edition === undefined ? locale : `${locale}.${edition}`;
}

/** What to type to build a part. */
export function commandOf(part: Part): string {
  return `npm run build -- ${argumentsFor(part).join(' ')}`;
}

/** What `npm run build` is told to build a part. */
export function argumentsFor({ locale, edition }: Part): string[] {
  return ['--locale', locale, ...(edition === undefined ? [] : ['--edition', edition])];
}

/**
 * What a locale can be divided into.
 * @param cut - the editions that were cut
 */
export function divisionsOf(cut: readonly string[]): string[] {
  return [beside, ...cut, nextEdition];
}

/** The smallest parts that make up the site. */
export function smallestParts(cut: readonly string[]): Required<Part>[] {
  return locales.flatMap((locale) => divisionsOf(cut).map((edition) => ({ locale, edition })));
}

/**
 * What keeps parts from making up one site, a sentence each: a page that none of them holds, or two do.
 * @param cut - the editions that were cut
 */
export function gapsAndDoubles(parts: readonly Part[], cut: readonly string[]): string[] {
  return locales.flatMap((locale) => {
    const own = parts.filter((part) => part.locale === locale);
    if (own.length === 0) return [`${locale} is missing: run \`${commandOf({ locale })}\`.`];
    return divisionsOf(cut).flatMap((edition) => {
      const holders = own.filter((part) => [undefined, edition].includes(part.edition));
      const part = { locale, edition };
      if (holders.length === 0) return [`${nameOf(part)} is missing: run \`${commandOf(part)}\`.`];
      if (holders.length === 1) return [];
      const names = holders.map(nameOf).join(' and ');
      return [`${nameOf(part)} is there ${holders.length} times, in ${names}: leave one out.`];
    });
  });
}
