import * as z from 'zod';
import { periodForm, periodPattern } from '../figures/period';
import { type Localized, locales } from '../locale';
import type { Kind } from './kind';

/**
 * What a field means beyond its type. Markers travel into the JSON Schema as keywords of their own,
 * so that rules find such fields in any record without knowing its kind (see `walk.ts`).
 */
export type Marker =
  /** The id of a record of this kind. */
  | { reference: Kind }
  /** A key of this map of the same record. */
  | { within: string }
  /** Text in every locale; `markup` may hold emphasis and `{figure}` placeholders. */
  | { localized: 'plain' | 'markup' }
  /** A period that must have begun. */
  | { past: true }
  /** A period. */
  | { period: true }
  /** A web address. */
  | { url: true };

/** One letter at least: JavaScript would put keys that are all digits first, whatever their order. */
const idPattern = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: lower-case letters, digits and single hyphens. It becomes the name of a file. */
export const id = z
  .string()
  .max(80, 'at most 80 characters')
  .regex(idPattern, 'lower-case letters and digits, joined by single hyphens: tdsql-tpcc-2023');

/** A map from ids to `schema`. */
export function byId<Schema extends z.ZodType>(schema: Schema) {
  return z.record(id, schema);
}

/** The id of a record of another kind. */
export function reference(kind: Kind) {
  return id.meta({ reference: kind } satisfies Marker);
}

/** A key of the map `field` of the same record. */
export function within(field: string) {
  return id.meta({ within: field } satisfies Marker);
}

function localized(markup: 'plain' | 'markup') {
  const shape = Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)]));
  return z
    .strictObject(shape as Localized<z.ZodString>)
    .meta({ localized: markup } satisfies Marker);
}

/** Plain text in every locale. */
export const localizedText = localized('plain');

/** Text in every locale that may hold `*emphasis*`, `**strong**`, `` `code` `` and `{figure}`. */
export const localizedMarkup = localized('markup');

const written = z.string().regex(periodPattern, periodForm);

/** A period, past or to come. */
export const period = written.meta({ period: true } satisfies Marker);

/** A period that must have begun: the as-of date of a claim, the date of a publication. */
export const pastPeriod = written.meta({ past: true } satisfies Marker);

/** A web address. */
export const url = z.string().meta({ url: true } satisfies Marker);

/** Where a source says it. */
export const citation = z.strictObject({
  id: reference('source').describe('The source.'),
  locator: z
    .string()
    .min(1)
    .optional()
    .describe('The place in it: a page, a section, a clause (§2 · 1.1).'),
});
