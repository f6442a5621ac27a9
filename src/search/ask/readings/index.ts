import type { IndexReader } from '../index-reader';
import type { Clause, Reading } from '../query';
import type { Evaluation } from '../score';
import { tuning } from '../tuning';
import { readByEdit, readBySound, readSimplified } from './han';
import { readInitials, readPinyin } from './pinyin';
import { readSpelling } from './spelling';
import { readSynonyms } from './synonyms';

/** A reading of a query and how much its results count: 0 to 1. */
export interface WeighedReading extends Reading {
  weight: number;
}

const weights = { sound: 0.85, edit: 0.75, pinyin: 0.95, initials: 0.85, spelling: 0.8 };

/** Characters that are tried by sound: where pairs are unknown, and where all are known. */
const longestStretch = 8;
const longestKnownRun = 5;

/** Readings of each kind that are tried. */
const most = 3;

/** The query in simplified characters, if it was not. */
export async function readTraditional(
  index: IndexReader,
  query: string,
): Promise<Reading | undefined> {
  const simplified = await readSimplified(index, query);
  return simplified === query ? undefined : { kind: 'traditional', from: query, to: simplified };
}

/**
 * What else the query may mean, the likeliest first: other names of what it names, and, where no page
 * holds enough of it, what may have been meant in place of what pages lack.
 */
export async function readOtherwise(
  index: IndexReader,
  query: string,
  { candidates, missing }: Evaluation,
): Promise<WeighedReading[]> {
  const weak = (candidates[0]?.coverage ?? 0) < tuning.weakCoverage;
  const [synonyms, ...readings] = await Promise.all([
    weak ? readSynonyms(index, query, missing) : [],
    weak ? readHan(index, query, missing) : [],
    weak ? readLatin(index, query, missing) : [],
  ]);
  return [...readings.flat(), ...synonyms.slice(0, most)];
}

async function readHan(index: IndexReader, query: string, missing: Clause[]) {
  const pairs = new Set(missing.filter(({ kind }) => kind === 'han').map(({ surface }) => surface));
  const stretch = doubtfulStretch(query, pairs);
  if (!stretch) return [];
  const [sounds, edits] = await Promise.all([
    readBySound(index, stretch),
    readByEdit(index, stretch),
  ]);
  const reading = (kind: Reading['kind'], weight: number) => (text: string) => ({
    kind,
    weight,
    from: query,
    to: query.replace(stretch, text),
  });
  return [
    ...sounds.slice(0, most).map(reading('sound', weights.sound)),
    ...edits.slice(0, most).map(reading('spelling', weights.edit)),
  ];
}

/**
 * The characters that no page joins so, with one on either side; or, where every pair is known, a short
 * run, in which known pairs may stand for others.
 */
function doubtfulStretch(query: string, missing: ReadonlySet<string>): string | undefined {
  const runs = query.match(/\p{Script=Han}{2,}/gu) ?? [];
  for (const run of runs) {
    const characters = Array.from(run);
    const unknown = characters.flatMap((character, at) =>
      missing.has(character + (characters[at + 1] ?? '')) ? [at] : [],
    );
    const [first, last] = [unknown[0], unknown.at(-1)];
    if (first === undefined || last === undefined) continue;
    const stretch = characters.slice(Math.max(0, first - 1), last + 3);
    return stretch.length <= longestStretch ? stretch.join('') : undefined;
  }
  return runs.find((run) => Array.from(run).length <= longestKnownRun);
}

async function readLatin(index: IndexReader, query: string, missing: Clause[]) {
  const unknown = new Set(
    missing.filter(({ kind }) => kind === 'word').map(({ surface }) => surface),
  );
  if (unknown.size === 0) return [];
  const readings = await Promise.all([
    ...latinRuns(query).map((run) => readRun(index, query, run, unknown)),
    readWords(index, query, unknown),
  ]);
  return readings.flat();
}

/** Runs of Latin words, as written. */
function latinRuns(query: string): string[] {
  return query.match(/(?<![a-zü0-9])[a-zü]{1,}(?:[ '][a-zü]+)*(?![a-zü0-9])/giu) ?? [];
}

async function readRun(index: IndexReader, query: string, run: string, unknown: Set<string>) {
  const words = run.toLowerCase().split(/[ ']/);
  if (!words.some((word) => unknown.has(word))) return [];
  const pinyin = await readPinyin(index, words);
  return pinyin.slice(0, most).map((text) => ({
    kind: 'pinyin' as const,
    weight: weights.pinyin,
    from: query,
    to: query.replace(run, text),
  }));
}

async function readWords(index: IndexReader, query: string, unknown: Set<string>) {
  const readings = await Promise.all(
    [...unknown].map(async (word) => {
      const [initials, spellings] = await Promise.all([
        /^[a-z]{2,8}$/.test(word) ? readInitials(index, word) : [],
        readSpelling(index, word),
      ]);
      const heaviest = initials[0]?.pages ?? 1;
      return [
        ...initials.slice(0, most).map(({ word: phrase, pages }) => ({
          kind: 'initials' as const,
          weight: weights.initials * Math.sqrt(pages / heaviest),
          word,
          text: phrase,
        })),
        ...spellings.map((text) => ({
          kind: 'spelling' as const,
          weight: weights.spelling,
          word,
          text,
        })),
      ];
    }),
  );
  // Every word that is spelled wrongly is put right at once.
  const spelled = readings.flatMap((each) => each.find(({ kind }) => kind === 'spelling') ?? []);
  const single = readings.flat().map(({ kind, weight, word, text }) => ({
    kind,
    weight,
    from: query,
    to: replaceWord(query, word, text),
  }));
  if (spelled.length < 2) return single;
  const to = spelled.reduce((sum, { word, text }) => replaceWord(sum, word, text), query);
  return [{ kind: 'spelling' as const, weight: weights.spelling, from: query, to }, ...single];
}

/** A surface may have been written with connectors or capitals. */
function replaceWord(query: string, word: string, text: string): string {
  const letters = Array.from(word, (letter) => letter.replace(/[$.*+?^()[\]{}|\\/]/, '\\$&'));
  return query.replace(new RegExp(letters.join("[-_'’]?"), 'iu'), () => text);
}
