import { cycleThrough, randomFrom } from './random';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Entities stay what they are; all else is a run of letters or of Han. */
const runs = /&#?\w+;|[a-z\p{Script=Han}]+/giu;

/** The Han characters of texts, sorted. */
export function hanOf(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) for (const each of run) found.add(each);
  }
  return [...found].sort();
}

/**
 * Gives texts other words with the same statistics: each Han character becomes another one of `han`, each
 * Latin letter another letter of its case, the same throughout for a seed. What is raw HTML text stays so.
 */
export function scrambler(seed: number, han: readonly string[]): (text: string) => string {
  const random = randomFrom(seed);
  const images = cycleThrough(han, random);
  for (const [letter, image] of cycleThrough(letters, random)) {
    images.set(letter, image).set(letter.toUpperCase(), image.toUpperCase());
  }
  return (text) =>
    text.replace(runs, (run) => {
      if (run.startsWith('&')) return run;
      let scrambled = '';
      for (const character of run) scrambled += images.get(character) ?? character;
      return scrambled;
    });
}
