import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { isHan } from '../text/tokenize';
import type { NumberedPage } from './edition';

const jieba = Jieba.withDict(dict);

/** The longest phrase, in characters. */
const longest = 8;

/** How often a pair of words must follow each other in running text to be a phrase. */
const fewest = 3;

/** How much a phrase weighs by where it stands. */
const weights = { title: 16, name: 12, heading: 8, alias: 8, body: 1 };

/**
 * Phrases of Han that a reader may abbreviate, with weights: words and runs of words of titles, names,
 * headings and aliases, and those that running text repeats.
 */
export function phrasesOf(pages: NumberedPage[], fold: (text: string) => string) {
  const phrases = new Map<string, number>();
  const count = (text: string, weight: number, words: number) => {
    for (const run of fold(text).match(/[\p{Script=Han}]{2,}/gu) ?? []) {
      for (const phrase of runsOf(jieba.cut(run, false), words)) {
        phrases.set(phrase, (phrases.get(phrase) ?? 0) + weight);
      }
    }
  };
  for (const { title, aliases, units } of pages) {
    count(title, weights.title, 5);
    for (const alias of aliases) count(alias, weights.alias, 5);
    for (const { unit } of units) {
      count(unit.heading, weights.heading, 5);
      for (const name of unit.names) count(name, weights.name, 5);
      count(unit.text, weights.body, 2);
    }
  }
  for (const [phrase, weight] of phrases) if (weight < fewest) phrases.delete(phrase);
  return phrases;
}

/** Up to so many words that follow each other, written together. */
function* runsOf(words: string[], most: number): Generator<string> {
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (const word of words.slice(from, from + most)) {
      phrase += word;
      if (phrase.length > longest) break;
      if (phrase.length > 1 && isHan(phrase)) yield phrase;
    }
  }
}
