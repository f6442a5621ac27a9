import type { Options } from 'minisearch';

/** A page as MiniSearch takes it. */
export interface Document {
  /** Its address. */
  id: string;
  title: string;
  text: string;
}

/** Overlapping pairs of Han characters, and words of other scripts. */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  for (const [run, han] of text.matchAll(
    /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu,
  )) {
    if (han) terms.push(...pairsOf(Array.from(han)));
    else terms.push(run);
  }
  return terms;
}

function pairsOf(characters: string[]): string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The same for indexing and for asking. */
export const miniSearchOptions: Options = {
  fields: ['title', 'text'],
  storeFields: ['title', 'text'],
  tokenize,
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4 } },
};
