import { locales } from '../evidence/locale';
import { type Answers, type Field, one } from './scaffold';
import { type Entry, flowMap, quoted } from './yaml-source';

/** The flag for a text in one locale: `summary-zh`. */
export function flagIn(name: string, locale: string): string {
  return `${name}-${locale.split('-')[0]}`;
}

/** A field for each locale. An optional text that is given in one is wanted in the others. */
export function localizedFields(
  name: string,
  about: string,
  { required = false, answers = {} }: { required?: boolean; answers?: Answers } = {},
): Field[] {
  const given = locales.some((locale) => one(answers, flagIn(name, locale)));
  return locales.map((locale) => ({
    flag: flagIn(name, locale),
    about: `${about} (${locale})`,
    required: required || given,
  }));
}

/** A text in every locale, a line each; undefined where none was given. */
export function localizedBlock(answers: Answers, name: string): Entry[] | undefined {
  const entries = locales.flatMap((locale): Entry[] => {
    const flag = flagIn(name, locale);
    const text = one(answers, flag);
    return text === undefined ? [] : [{ key: locale, source: quoted(text), flag }];
  });
  return entries.length > 0 ? entries : undefined;
}

/** A text in every locale on one line; `texts` in the order of the locales. */
export function localizedFlow(texts: readonly string[]): string {
  return flowMap(locales.map((locale, index) => [locale, quoted(texts[index] ?? '')]));
}
