import type { Frequent, IndexReader } from '../index-reader';

/** A stretch of what was typed that is read as one syllable. */
export interface Edge {
  from: number;
  to: number;
  syllable: string;
  /** The syllable may go on: the reader is still typing. */
  unfinished?: boolean;
  /** The character that was typed, where it was one. */
  typed?: string;
}

/** A way to write a beginning of what was typed. */
interface Path {
  text: string;
  score: number;
}

/** What a new word costs, what a character as typed gains, one that stands alone and an unfinished one cost. */
const costs = { word: 4, typed: 2, alone: 6, unfinished: 2 };

/** Ways that are followed at each edge, and ways that are returned. */
const beam = 4;

/**
 * The likeliest ways to write syllables in the pairs of characters that the index holds (a Viterbi search
 * over the lattice of syllables; each pair weighs the logarithm of its pages). Words are parted by spaces
 * where no pair joins them.
 */
export async function waysToWrite(
  index: IndexReader,
  edges: Edge[],
  end: number,
): Promise<string[]> {
  const whole = new Map<number, Path[]>([[0, [{ text: '', score: 0 }]]]);
  /** Paths by their last edge, which a further pair may prolong. */
  const open = new Map<Edge, Path[]>();
  const pairs = await pairsOf(index, edges);
  const add = (edge: Edge, path: Path) => {
    open.set(edge, best([...(open.get(edge) ?? []), path]));
    whole.set(edge.to, best([...(whole.get(edge.to) ?? []), path]));
  };
  for (const edge of [...edges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    for (const { first, words } of pairs.get(edge) ?? []) {
      for (const { word, pages } of words) {
        const [a = '', b = ''] = Array.from(word);
        const gain =
          Math.log2(1 + pages) +
          (b === edge.typed ? costs.typed : 0) -
          (edge.unfinished ? costs.unfinished : 0);
        for (const path of open.get(first) ?? []) {
          if (path.text.endsWith(a)) add(edge, { text: path.text + b, score: path.score + gain });
        }
        const begins = a === first.typed ? costs.typed : 0;
        for (const path of whole.get(first.from) ?? []) {
          const text = `${path.text}${path.text && !first.typed ? ' ' : ''}${word}`;
          add(edge, { text, score: path.score + gain + begins - costs.word });
        }
      }
    }
    if (!edge.typed) continue;
    for (const path of whole.get(edge.from) ?? []) {
      add(edge, { text: path.text + edge.typed, score: path.score - costs.alone });
    }
  }
  return (whole.get(end) ?? []).map(({ text }) => text);
}

/** For each edge, those before it and the pairs that read as both. */
async function pairsOf(index: IndexReader, edges: Edge[]) {
  const pairs = new Map<Edge, { first: Edge; words: Frequent[] }[]>();
  await Promise.all(
    edges.map(async (second) => {
      const before = edges.filter((first) => first.to === second.from);
      const found = before.map(async (first) => ({
        first,
        words: await index.sounding(first.syllable, second.syllable, second.unfinished === true),
      }));
      pairs.set(second, await Promise.all(found));
    }),
  );
  return pairs;
}

function best(paths: Path[]): Path[] {
  const byText = new Map<string, Path>();
  for (const path of paths.sort((a, b) => b.score - a.score)) {
    if (!byText.has(path.text)) byText.set(path.text, path);
  }
  return [...byText.values()].slice(0, beam);
}
