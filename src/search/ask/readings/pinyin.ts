import type { IndexReader } from '../index-reader';
import { type Edge, waysToWrite } from './lattice';

/** A syllable of Hanyu pinyin without its tone; some that it lets through are none, and lead nowhere. */
const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ve|ui|un|uo|a|e|i|o|u|v)|ai|an|ang|ao|ei|en|eng|er|ou|a|e|o)$/;

const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/;

/** The longest syllable: zhuang. */
const longest = 6;

/** What a run of Latin words says if it is pinyin: words of Han, the likeliest first. */
export async function readPinyin(index: IndexReader, words: string[]): Promise<string[]> {
  const letters = words.join('').replaceAll('ü', 'v');
  if (letters.length > 60) return [];
  const cuts = new Set<number>();
  let at = 0;
  for (const word of words) {
    at += word.length;
    cuts.add(at);
  }
  const edges = edgesOf(letters, cuts);
  return edges.length > 1 ? waysToWrite(index, edges, letters.length) : [];
}

/** The syllables of the ways to part the letters that need the fewest, or one more. */
function edgesOf(letters: string, cuts: ReadonlySet<number>): Edge[] {
  const all: Edge[] = [];
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + 1; to <= Math.min(letters.length, from + longest); to++) {
      const text = letters.slice(from, to);
      if (syllable.test(text)) all.push({ from, to, syllable: text });
      if (to === letters.length && from > 0 && beginsSyllable(text)) {
        all.push({ from, to, syllable: text, unfinished: true });
      }
      if (cuts.has(to)) break;
    }
  }
  const fromStart = fewest(all, 0, 'from', 'to');
  const toEnd = fewest(all, letters.length, 'to', 'from');
  const least = fromStart.get(letters.length);
  if (least === undefined) return [];
  return all.filter(({ from, to }) => {
    const through = (fromStart.get(from) ?? Infinity) + 1 + (toEnd.get(to) ?? Infinity);
    return through <= least + 1;
  });
}

function beginsSyllable(text: string): boolean {
  return text.replace(initial, '') === '' || syllable.test(`${text}n`) || syllable.test(`${text}g`);
}

/** The fewest edges from a place to every other, walking from their `near` end to their `far` one. */
function fewest(edges: Edge[], start: number, near: 'from' | 'to', far: 'from' | 'to') {
  const distance = new Map([[start, 0]]);
  for (const queue = [start]; queue.length > 0; ) {
    const at = queue.shift() ?? start;
    for (const edge of edges) {
      if (edge[near] !== at || distance.has(edge[far])) continue;
      distance.set(edge[far], (distance.get(at) ?? 0) + 1);
      queue.push(edge[far]);
    }
  }
  return distance;
}

/** Phrases that a word may abbreviate, with weights; those of as many syllables as letters first. */
export async function readInitials(index: IndexReader, word: string) {
  const phrases = await index.abbreviated(word);
  const length = (phrase: string) => Array.from(phrase).length;
  const exact = phrases.filter((phrase) => length(phrase.word) === word.length);
  const chosen = exact.length > 0 ? exact : phrases;
  return chosen.sort((a, b) => b.pages - a.pages || length(a.word) - length(b.word));
}
