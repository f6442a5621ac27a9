import {
  backwardKey,
  characterKey,
  forwardKey,
  initialsKey,
  reverse,
  soundKey,
  synonymKey,
} from '../format/keys';
import { ByteWriter } from '../table/bytes';
import type { Entry } from '../table/node';
import { isHan } from '../text/tokenize';
import {
  commonCharacters,
  readingOf,
  regionalWords,
  simplify,
  syllablesOf,
  traditionalCharacters,
} from './han';

/** Of a character that reads in many ways only the commonest are expected. */
const syllablesPerCharacter = 3;

/** Pairs of Han characters by their sound: in context (银行 yin hang) and character by character. */
export function soundEntries(surfaces: ReadonlyMap<string, number>): Entry[] {
  const entries: Entry[] = [];
  for (const [pair, pages] of surfaces) {
    const characters = Array.from(pair);
    const [first = '', second = ''] = characters;
    if (characters.length !== 2 || !isHan(pair)) continue;
    const spelled = [syllablesOf(first)[0], syllablesOf(second)[0]];
    const readings = [readingOf(pair), spelled].filter(
      (reading): reading is [string, string] => reading.length === 2 && reading.every(Boolean),
    );
    const keys = new Set(readings.map(([a, b]) => soundKey(a, b, pair)));
    for (const key of keys) entries.push({ key, value: numberValue(pages) });
  }
  return entries;
}

/**
 * What is known of each character that the index holds or that a reader may mistype for one of them: its
 * syllables; of a traditional one, the simplified one: the value is that character alone.
 */
export function characterEntries(surfaces: ReadonlyMap<string, number>): Entry[] {
  const known = new Set(commonCharacters());
  for (const surface of surfaces.keys()) {
    if (isHan(surface)) for (const character of surface) known.add(character);
  }
  const entries = new Map<string, string>();
  for (const character of known) {
    const syllables = syllablesOf(character).slice(0, syllablesPerCharacter);
    if (syllables.length > 0) entries.set(character, syllables.join(' '));
  }
  for (const [traditional, simplified] of traditionalCharacters()) {
    if (known.has(simplified)) entries.set(traditional, simplified);
  }
  return [...entries].map(([character, value]) => ({
    key: characterKey(character),
    value: encoder.encode(value),
  }));
}

/** Phrases by the initials of their syllables: 强同步 → qtb. */
export function initialsEntries(phrases: ReadonlyMap<string, number>): Entry[] {
  return [...phrases].map(([phrase, weight]) => {
    const initials = readingOf(phrase)
      .map((syllable) => syllable[0] ?? '')
      .join('');
    return { key: initialsKey(initials, phrase), value: numberValue(weight) };
  });
}

/**
 * Other names, by name: those the pages give to one thing, and for the words of other regions those of
 * the mainland, as far as the index holds them.
 */
export function synonymEntries(
  names: Iterable<readonly string[]>,
  surfaces: ReadonlyMap<string, number>,
): Entry[] {
  const synonyms = new Map<string, Set<string>>();
  const add = (name: string, other: string) => {
    const key = nameKey(name);
    if (key === nameKey(other)) return;
    const others = synonyms.get(key) ?? new Set();
    synonyms.set(key, others.add(other));
  };
  for (const group of names) {
    for (const name of group) for (const other of group) add(name, other);
  }
  for (const [regional, mainland] of regionalWords()) {
    if (!holds(surfaces, regional) && holds(surfaces, mainland)) add(regional, mainland);
  }
  return [...synonyms].map(([key, others]) => ({ key, value: textsValue([...others]) }));
}

function nameKey(name: string): string {
  return synonymKey(simplify(name.normalize('NFKC').toLowerCase().trim()));
}

/** Whether every pair of a word is on some page. */
function holds(surfaces: ReadonlyMap<string, number>, word: string): boolean {
  const characters = Array.from(word);
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return pairs.length > 0 && pairs.every((pair) => surfaces.has(pair));
}

/** The lexicon: each word and pair from its beginning and from its end. */
export function lexiconEntries(surfaces: ReadonlyMap<string, number>): Entry[] {
  return [...surfaces].flatMap(([surface, pages]) => {
    const value = numberValue(pages);
    return [
      { key: forwardKey(surface), value },
      { key: backwardKey(reverse(surface)), value },
    ];
  });
}

/** A number's bytes, the same array for the same number: most entries hold a small one. */
function numberValue(value: number): Uint8Array {
  const known = numberValues.get(value);
  if (known) return known;
  const out = new ByteWriter();
  out.number(value);
  const bytes = out.done();
  numberValues.set(value, bytes);
  return bytes;
}

const numberValues = new Map<number, Uint8Array>();

function textsValue(texts: string[]): Uint8Array {
  const out = new ByteWriter();
  for (const text of texts) out.text(text);
  return out.done();
}

const encoder = new TextEncoder();
