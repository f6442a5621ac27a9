import type { FieldWeights } from '../options';

/** How often a term stands in each field. */
export type Counts = Record<keyof FieldWeights, number>;

/** The lengths of fields, in characters. */
export type Lengths = Counts;

/** How soon a further occurrence adds little (k₁ of BM25). */
const saturation = 1.2;

/** How much a field's length counts (b of BM25F): titles and aliases are short for other reasons. */
const lengthNormalization: Lengths = {
  title: 0.2,
  heading: 0.4,
  alias: 0,
  body: 0.7,
  code: 0.7,
  reference: 0.7,
};

/** No term and no character. */
export function noCounts(): Counts {
  return { title: 0, heading: 0, alias: 0, body: 0, code: 0, reference: 0 };
}

/** Adds the second to the first. */
export function add(sum: Counts, more: Counts): void {
  for (const field of fields) sum[field] += more[field];
}

const fields = Object.keys(noCounts()) as (keyof Counts)[];

/**
 * A term's weight in a text, 0 to 1, without its rarity: BM25F with a weight and a length normalization
 * for each field (S. Robertson, H. Zaragoza, “The Probabilistic Relevance Framework”, 2009, § 3.6).
 */
export function impactOf(
  counts: Counts,
  lengths: Lengths,
  average: Lengths,
  weights: FieldWeights,
): number {
  let frequency = 0;
  for (const field of fields) {
    if (!counts[field]) continue;
    const b = lengthNormalization[field];
    const relative = average[field] > 0 ? lengths[field] / average[field] : 1;
    frequency += (weights[field] * counts[field]) / (1 - b + b * relative);
  }
  return frequency / (saturation + frequency);
}
