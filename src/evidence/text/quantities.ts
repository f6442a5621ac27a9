import type { Locale } from '../locale';
import { hide } from './prose';
import { quantityVocabularies } from './quantity-vocabulary';

/** A quantity in running text: 18.1%, 三年, ten billion. */
export interface Quantity {
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
}

/** The quantities of a text in the order in which they stand, in digits and in words. */
export function findQuantities(text: string, locale: Locale): Quantity[] {
  const { passing, digits, words } = quantityVocabularies[locale];
  const rest = Object.values(passing).reduce(
    (rest, pattern) => rest.replace(pattern, hide),
    halfWidth(text),
  );
  const found = [digits, ...Object.values(words)].flatMap((pattern) =>
    [...rest.matchAll(pattern)].map(({ index, 0: match }) => ({
      text: text.slice(index, index + match.length),
      start: index,
      end: index + match.length,
    })),
  );
  return withoutOverlaps(found);
}

/** Full-width digits are digits. */
function halfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - '０'.charCodeAt(0) + '0'.charCodeAt(0)),
  );
}

/** Of quantities that share characters, the one that begins first; of those the longest. */
function withoutOverlaps(quantities: Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quantity.start >= (kept.at(-1)?.end ?? 0)) kept.push(quantity);
  }
  return kept;
}
