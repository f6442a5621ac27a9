/** The handbook's locales, the default first. */
export const locales = ['zh-Hans', 'en'] as const;

/** A BCP 47 tag the handbook is written in. */
export type Locale = (typeof locales)[number];

/** The locale served at `/`. */
export const defaultLocale: Locale = locales[0];

/** One text in every locale. */
export type Localized<T = string> = Record<Locale, T>;

/** A value for each locale. */
export function inEachLocale<Value>(make: (locale: Locale) => Value): Localized<Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<Value>;
}

/** Whether `tag` is one of the handbook's locales. */
export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

/**
 * The language of a page: that of the folder it is in, unless an original declares another. So a page
 * may be written in any language first: one in `docs/` with `language: en` waits for its Chinese.
 */
export function languageOf(folder: Locale, declared: unknown): Locale {
  const may = folder === defaultLocale && typeof declared === 'string' && isLocale(declared);
  return may ? declared : folder;
}
