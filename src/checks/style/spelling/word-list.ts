import type { Problem } from '../../../evidence/reading/problem';
import type { Edit } from '../../../evidence/text/edit';
import { lowerFirst } from '../../../evidence/text/lower-first';
import { mendable } from '../rule';

/** The handbook's own words: names, and terms that dictionaries lack. */
export interface WordList {
  /** Relative to the site, with forward slashes. */
  path: string;
  text: string;
  entries: WordEntry[];
}

/** A word of the list. */
export interface WordEntry {
  word: string;
  /** The line it stands on, counted from 1. */
  line: number;
  /** Where its line begins in the text. */
  offset: number;
}

/** What the list of words is held to. */
export const wordList = {
  name: 'word-list',
  description:
    '`spelling/words.txt` holds words that English texts use, one a line, sorted under each comment.',
} as const;

/** Reads a list: a word a line; a line that begins with `#` is a comment and begins a new part. */
export function parseWordList(text: string, path: string): WordList {
  const entries: WordEntry[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const word = line.trim();
    if (word !== '' && !word.startsWith('#')) entries.push({ word, line: index + 1, offset });
    offset += line.length + 1;
  }
  return { path, text, entries };
}

/** What is wrong with a list of words. */
export function wordListProblems(list: WordList, words: Iterable<string>): Problem[] {
  const used = new Set([...words].flatMap((base) => [base, lowerFirst(base)]));
  const seen = new Set<string>();
  return list.entries.flatMap((entry, index): Problem[] => {
    const { word, line, offset } = entry;
    const place = {
      rule: wordList.name,
      severity: 'error',
      file: list.path,
      line,
      column: 1,
    } as const;
    const removal = { start: offset, end: offset + word.length + 1, text: '' };
    const isDouble = seen.has(word);
    seen.add(word);
    if (isDouble) {
      const found = `\`${word}\` a second time`;
      return [{ ...place, found, expected: 'every word once', hint: mendable, fix: removal }];
    }
    if (!used.has(word)) {
      const found = `\`${word}\`, which no English text uses`;
      const hint = `remove it, or ${mendable}`;
      return [{ ...place, found, expected: 'words that are needed', hint, fix: removal }];
    }
    const previous = list.entries[index - 1];
    if (!previous || previous.line !== line - 1 || compareWords(previous.word, word) <= 0) {
      return [];
    }
    return [
      {
        ...place,
        found: `\`${word}\` after \`${previous.word}\``,
        expected: 'words in alphabetical order',
        hint: mendable,
        fix: sortedPart(list, line),
      },
    ];
  });
}

/** The lines between two comments, put in order. */
function sortedPart({ entries, text }: WordList, line: number): Edit {
  const byLine = new Map(entries.map((entry) => [entry.line, entry]));
  const part: WordEntry[] = [];
  for (let at = line; byLine.has(at); at--) part.unshift(byLine.get(at) as WordEntry);
  for (let at = line + 1; byLine.has(at); at++) part.push(byLine.get(at) as WordEntry);
  const start = part[0]?.offset ?? 0;
  const last = part.at(-1)?.offset ?? 0;
  const lineEnd = text.indexOf('\n', last);
  return {
    start,
    end: lineEnd === -1 ? text.length : lineEnd,
    text: part
      .map(({ word }) => word)
      .toSorted(compareWords)
      .join('\n'),
  };
}

/** Alphabetical order, capitals or not. */
function compareWords(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
