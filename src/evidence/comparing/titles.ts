import type { FindInput } from '../figures/derive';
import { spaceHan } from '../figures/format';
import { inEachLocale, type Locale, type Localized, locales } from '../locale';
import { lazily } from '../once-per';
import type { DataRecord } from '../reading/edition';
import type { Claim } from '../schema/claim';
import { isMap } from '../schema/walk';
import { writtenFigure } from './claim-text';

/** The fields that hold what readers know a record by; no kind has two of them. */
export const titleFields = ['statement', 'caption', 'headline', 'label', 'name', 'title'] as const;

/**
 * What readers know a record by, if it has such a text in every locale: a claim by its statement with
 * its figures put in, a table by its caption, a source by its title.
 */
export function titleOf({ raw, value, kind }: DataRecord, input: FindInput): Localized | undefined {
  if (!isMap(raw)) return undefined;
  const field = titleFields.find((name) => Object.hasOwn(raw, name));
  const text = field && raw[field];
  if (typeof text === 'string') return inEachLocale(() => text);
  const title = localizedIn(text);
  if (!title || kind !== 'claim' || !value) return title;
  return lazily(locales, (locale) => fillIn(title[locale], value as Claim, locale, input));
}

/** A value as text in every locale, if it is that. */
export function localizedIn(value: unknown): Localized | undefined {
  if (!isMap(value)) return undefined;
  return locales.every((locale) => typeof value[locale] === 'string')
    ? (value as Localized)
    : undefined;
}

function fillIn(text: string, claim: Claim, locale: Locale, input: FindInput): string {
  const filled = text.replace(
    /\{([a-z0-9-]+)\}/g,
    (placeholder, name: string) => writtenFigure(claim, name, locale, input) ?? placeholder,
  );
  return spaceHan(filled);
}
