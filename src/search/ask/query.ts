import { type Token, termOf, tokenize } from '../text/tokenize';
import { weightOfPair, weightOfWord, withoutAsking } from '../text/weights';
import type { IndexReader } from './index-reader';
import { tuning } from './tuning';

/** A part of a query that a page may hold: its term, or something that stands for it. */
export interface Clause {
  /** As it was typed, folded. */
  surface: string;
  kind: Token['kind'];
  /** How much it counts beside the others, before its rarity. */
  weight: number;
  /** Terms that satisfy it, what was typed first with factor 1. */
  alternatives: Alternative[];
}

/** A term that satisfies a clause. */
export interface Alternative {
  term: string;
  /** How much of the clause it satisfies: 0 to 1. */
  factor: number;
}

/** What the engine may have made of a query that it did not find as typed. */
export interface Reading {
  kind: 'traditional' | 'sound' | 'pinyin' | 'initials' | 'spelling' | 'synonym';
  from: string;
  to: string;
}

/** What a reader typed, made safe and short: the engine reads no more than `tuning.longestQuery`. */
export function cleanQuery(typed: string): string {
  return Array.from(typed.slice(0, 4 * tuning.longestQuery).normalize('NFKC'))
    .filter(
      (character) =>
        !/[\uD800-\uDFFF\u200B-\u200D\u2060\uFEFF]/.test(character) || character.length > 1,
    )
    .slice(0, tuning.longestQuery)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The clauses of a query with what completes and joins its words. */
export async function clausesOf(index: IndexReader, query: string): Promise<Clause[]> {
  const text = withoutAsking(query);
  const tokens = tokenize(text).slice(0, tuning.mostTokens);
  const lastWord = tokens.findLast(({ kind }) => kind === 'word');
  const unfinished = lastWord && lastWord.end === text.trimEnd().length ? lastWord : undefined;
  const clauses = await Promise.all(
    tokens.map(async (token, position): Promise<Clause> => {
      const alternatives = [{ term: token.term, factor: 1 }];
      if (token.kind === 'han') {
        if (Array.from(token.term).length === 1)
          alternatives.push(...(await pairsWith(index, token.term)));
      } else if (token.kind === 'word') {
        alternatives.push(...(await wordsLike(index, token, token === unfinished)));
        const next = tokens.slice(position + 1).find(({ kind }) => kind !== 'part');
        if (next?.kind === 'word' && next.start === token.end + 1) {
          alternatives.push({ term: termOf(token.surface + next.surface), factor: 1 });
        }
      }
      return { surface: token.surface, kind: token.kind, weight: weightOf(token), alternatives };
    }),
  );
  return clauses;
}

function weightOf({ kind, term, surface }: Token): number {
  if (kind === 'han') return weightOfPair(term);
  return weightOfWord(surface) * (kind === 'part' ? tuning.part : 1);
}

/** A single character stands for the commonest pairs with it. */
async function pairsWith(index: IndexReader, character: string): Promise<Alternative[]> {
  const pairs = [...(await index.beginning(character)), ...(await index.ending(character))];
  return pairs
    .filter(({ word }) => word !== character)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, tuning.completions)
    .map(({ word }) => ({ term: word, factor: tuning.completion }));
}

/** An unfinished word, or one that no page holds, stands for the words that begin so. */
async function wordsLike(
  index: IndexReader,
  { surface, term }: Token,
  unfinished: boolean,
): Promise<Alternative[]> {
  if (surface.length < 2) return [];
  const known = (await index.postings(term)).documentFrequency > 0;
  if (known && !unfinished) return [];
  const words = (await index.beginning(surface)).filter(({ word }) => termOf(word) !== term);
  const seen = new Set<string>();
  return words
    .sort((a, b) => b.pages - a.pages)
    .map(({ word }) => ({
      term: termOf(word),
      factor: known ? tuning.completion : tuning.onlyCompletion,
    }))
    .filter(({ term }) => !seen.has(term) && seen.add(term))
    .slice(0, tuning.completions);
}
