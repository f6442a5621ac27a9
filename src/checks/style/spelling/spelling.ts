import { distance } from 'fastest-levenshtein';
import { either, type FindingAt } from '../../../evidence/reading/problem';
import { lowerFirst } from '../../../evidence/text/lower-first';
import type { StyleRule } from '../rule';
import { britishForms } from './british';
import type { WordList } from './word-list';
import { type Word, wordsIn } from './words';

/** Dictionaries of English. They tell capitals from small letters: `Hangzhou`, not `hangzhou`. */
export interface Dictionary {
  isBritish(word: string): boolean;
  /** Whether a word is in another dictionary: American, or of software. */
  isKnown(word: string): boolean;
  /** British words that one slip of the pen turns into this one. */
  suggest(word: string): string[];
}

export const spellingName = 'spelling';
export const spellingDescription =
  'English words are spelt as in British English; names and terms that dictionaries lack are in `spelling/words.txt`.';

/** English words are in a dictionary or in the handbook's own list. */
export function spelling(dictionary: Dictionary, list: WordList): StyleRule {
  const own = new Set(list.entries.map(({ word }) => word));
  const judged = new Map<string, Verdict | undefined>();
  const judge = (word: Word) => {
    const key = `${word.base} ${word.initial}`;
    if (!judged.has(key)) judged.set(key, verdictOn(word, dictionary, own));
    return judged.get(key);
  };
  return {
    name: spellingName,
    description: spellingDescription,
    check: ({ texts }) =>
      texts
        .filter(({ locale }) => locale === 'en')
        .flatMap(({ prose }) =>
          wordsIn(prose.text).flatMap((word): FindingAt[] => {
            const verdict = judge(word);
            return verdict ? [{ offset: prose.offsets[word.start] ?? 0, ...verdict }] : [];
          }),
        ),
  };
}

type Verdict = Omit<FindingAt, 'offset'>;

function verdictOn(
  { base, initial }: Word,
  dictionary: Dictionary,
  own: ReadonlySet<string>,
): Verdict | undefined {
  const forms = formsOf(base);
  if (forms.some((form) => own.has(form) || isMadeOf(form, dictionary))) return undefined;
  const found = `\`${base}\``;
  if (forms.some((form) => dictionary.isKnown(form))) {
    const british = britishForms(base).find((form) => formsOf(form).some(dictionary.isBritish));
    if (british === undefined) return undefined;
    const expected = `British spelling, \`${british}\``;
    return { severity: 'warning', found, expected, hint: `write \`${british}\`` };
  }
  const capital = base !== base.toLowerCase();
  // The shorter a name at the beginning of a sentence, the more words are like it by chance.
  const word =
    !capital || (initial && base.length > 6 && base.slice(1) === base.slice(1).toLowerCase());
  const meant = suggestions(base, word, dictionary, own);
  if (meant.length > 0) {
    const choice = either(meant.slice(0, 3).map((word) => `\`${word}\``));
    const hint = `did you mean ${choice}? A name or term goes into spelling/words.txt`;
    return { found, expected: 'a word that is spelt right', hint };
  }
  // What is like no other word is most likely right: a name, a term that is new.
  return {
    severity: 'warning',
    found,
    expected: 'a word of a dictionary or of spelling/words.txt',
    hint: 'see whether it is spelt right; if it is, add it to spelling/words.txt, in alphabetical order',
  };
}

/** Syllables that English puts before any word; dictionaries hold some of what comes of it. */
const prefix = /^(?:re|un|non|over|multi|pre|inter|micro)(?=.{4})/;

/** Whether a word is in the dictionary, or makes one with a syllable before it: `reinsurers`. */
function isMadeOf(word: string, { isBritish }: Dictionary): boolean {
  const rest = word.replace(prefix, '');
  return isBritish(word) || (rest !== word && isBritish(rest));
}

/** The words that may be meant; for what is a name and no word, other names alone. */
function suggestions(
  base: string,
  isWord: boolean,
  dictionary: Dictionary,
  own: ReadonlySet<string>,
): string[] {
  const all = [...[...own].filter((entry) => isSlip(base, entry)), ...dictionary.suggest(base)];
  const unique = [...new Set(all)];
  return isWord
    ? unique
    : unique.filter((other) => other !== other.toLowerCase() && isSlip(base, other));
}

/** How a word may stand in a dictionary: at the beginning of a sentence it has a capital. */
function formsOf(word: string): string[] {
  const lower = lowerFirst(word);
  return lower === word ? [word] : [word, lower];
}

/** Whether one letter more, less or other, or two swapped, make one name of the other. */
function isSlip(word: string, entry: string): boolean {
  if (Math.min(word.length, entry.length) < 5) return false;
  const away = distance(word.toLowerCase(), entry.toLowerCase());
  return away <= 1 || (away === 2 && lettersOf(word) === lettersOf(entry));
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('');
}
