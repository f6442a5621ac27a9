import type { IndexReader } from '../index-reader';
import { type Edge, waysToWrite } from './lattice';

/** A query with each traditional character written as the simplified one. */
export async function readSimplified(index: IndexReader, text: string): Promise<string> {
  const characters = Array.from(text);
  const simplified = await Promise.all(
    characters.map(async (character) =>
      isHanCharacter(character)
        ? ((await index.character(character)).simplified ?? character)
        : character,
    ),
  );
  return simplified.join('');
}

/** Other ways to write a run of Han with the same sound. */
export async function readBySound(index: IndexReader, run: string): Promise<string[]> {
  const characters = Array.from(run);
  const edges = await Promise.all(
    characters.map(async (typed, from): Promise<Edge[]> => {
      const { syllables } = await index.character(typed);
      const known = syllables.length > 0 ? syllables : ['?'];
      return known.map((syllable) => ({ from, to: from + 1, syllable, typed }));
    }),
  );
  const ways = await waysToWrite(index, edges.flat(), characters.length);
  return ways.filter((way) => way !== run);
}

/**
 * A run of Han with one character changed, added, left out or two swapped, so that all its pairs are on
 * some page; the likeliest first.
 */
export async function readByEdit(index: IndexReader, run: string): Promise<string[]> {
  const characters = Array.from(run);
  const broken = await brokenPairs(index, characters);
  const texts = new Set<string>();
  const put = (from: number, length: number, ...instead: string[]) =>
    texts.add(
      [...characters.slice(0, from), ...instead, ...characters.slice(from + length)].join(''),
    );
  for (const at of broken) {
    const [a = '', b = ''] = characters.slice(at, at + 2);
    put(at, 2, b, a);
    put(at, 1);
    put(at + 1, 1);
    for (const between of await joining(index, a, b)) put(at, 2, a, between, b);
    const next = characters[at + 2];
    if (next && broken.includes(at + 1)) {
      for (const instead of await joining(index, a, next)) put(at, 3, a, instead, next);
    }
  }
  const likely = await Promise.all(
    [...texts].map(async (text) => ({ text, score: await likelihood(index, text) })),
  );
  return likely
    .filter(({ text, score }) => score > 0 && Array.from(text).length > 1)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

/** Characters that form a pair with both, the likeliest first. */
async function joining(index: IndexReader, before: string, after: string): Promise<string[]> {
  const [begun, ended] = await Promise.all([index.beginning(before), index.ending(after)]);
  const endings = new Map(ended.map(({ word, pages }) => [Array.from(word)[0] ?? '', pages]));
  return begun
    .map(({ word, pages }) => {
      const character = Array.from(word)[1] ?? '';
      return { character, pages: Math.min(pages, endings.get(character) ?? 0) };
    })
    .filter(({ character, pages }) => isHanCharacter(character) && pages > 0)
    .sort((a, b) => b.pages - a.pages)
    .slice(0, 3)
    .map(({ character }) => character);
}

async function brokenPairs(index: IndexReader, characters: string[]): Promise<number[]> {
  const known = await Promise.all(
    characters.slice(1).map((character, at) => pagesWith(index, `${characters[at]}${character}`)),
  );
  return known.flatMap((pages, at) => (pages === 0 ? [at] : []));
}

/** The mean logarithm of the pages of its pairs; 0 if one is on no page. */
async function likelihood(index: IndexReader, text: string): Promise<number> {
  const characters = Array.from(text);
  const pages = await Promise.all(
    characters.slice(1).map((character, at) => pagesWith(index, `${characters[at]}${character}`)),
  );
  if (pages.length === 0 || pages.includes(0)) return 0;
  return pages.reduce((sum, each) => sum + Math.log2(1 + each), 0) / pages.length;
}

async function pagesWith(index: IndexReader, pair: string): Promise<number> {
  return (await index.postings(pair)).documentFrequency;
}

function isHanCharacter(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}
