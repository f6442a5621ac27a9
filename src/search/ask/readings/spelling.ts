import type { IndexReader } from '../index-reader';

/** The shortest word that is taken for a misspelling. */
const shortest = 4;

/**
 * Words of the index that a word may be a misspelling of, the likeliest first. One slip leaves the
 * beginning of a word or its end as it should be, so only words that share one are compared; or the space
 * between two words was left out.
 */
export async function readSpelling(index: IndexReader, word: string): Promise<string[]> {
  if (word.length < shortest || word.length > 30) return [];
  const half = Math.floor(word.length / 2);
  const [begun, ended] = await Promise.all([
    // One letter less: the two in the middle may have been swapped.
    index.beginning(word.slice(0, Math.max(2, half - 1))),
    index.ending(word.slice(half)),
  ]);
  const most = word.length >= 8 ? 2 : 1;
  const near = [...begun, ...ended]
    .map(({ word: other, pages }) => ({ other, pages, distance: distanceOf(word, other, most) }))
    .filter(({ other, distance }) => distance <= most && other !== word)
    .sort((a, b) => a.distance - b.distance || b.pages - a.pages)
    .map(({ other }) => other);
  return [...new Set([...near, ...(await splitsOf(index, word))])].slice(0, 3);
}

/** A word as two words of the index: `wechatpay` as `wechat pay`. */
async function splitsOf(index: IndexReader, word: string): Promise<string[]> {
  const beginnings = (await index.beginning(word.slice(0, 2))).filter(
    ({ word: first }) =>
      first.length > 2 && first.length < word.length - 1 && word.startsWith(first),
  );
  const splits = await Promise.all(
    beginnings.map(async ({ word: first }) => {
      const second = word.slice(first.length);
      const known = (await index.beginning(second)).some(({ word }) => word === second);
      return known ? [`${first} ${second}`] : [];
    }),
  );
  return splits.flat();
}

/**
 * How many letters are to be changed, added, left out or swapped with their neighbour (optimal string
 * alignment), or more than `most`.
 */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
    if (Math.min(...next) > most) return most + 1;
  }
  return row[b.length] ?? most + 1;
}
