import { Converter, Locale } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' });

/** Writes traditional characters as simplified ones. */
export function simplify(text: string): string {
  // Texts of Latin letters, half of a site, are not looked through.
  return /[\u2E80-\uFFFF]/.test(text) ? toSimplified(text) : text;
}

/** Traditional characters and the simplified one that stands for each. */
export function traditionalCharacters(): Map<string, string> {
  const pairs = dictionaryPairs(Locale.to.cn).filter(([from]) => Array.from(from).length === 1);
  return new Map(pairs.filter(([from, to]) => from !== to && Array.from(to).length === 1));
}

/** Words of Taiwan and Hong Kong for which the mainland has others, both in simplified characters. */
export function regionalWords(): [string, string][] {
  return dictionaryPairs(Locale.from.twp)
    .map(([from, to]): [string, string] => [simplify(from), simplify(to)])
    .filter(([from, to]) => from !== to && /^\p{Script=Han}{2,}$/u.test(from));
}

/** What a dictionary of opencc-js leads to: `from to|from to`; of several meanings the first. */
function dictionaryPairs(dictionaries: unknown): [string, string][] {
  return [dictionaries]
    .flat(4)
    .flatMap((dictionary): [string, string][] =>
      typeof dictionary === 'string'
        ? dictionary.split('|').map((pair) => pair.split(' ') as [string, string])
        : [],
    )
    .filter(([from, to]) => from && to);
}

/** The syllables of a character, the commonest first, without tones: 行 → hang, xing. */
export const syllablesOf = remembered((character: string): string[] => {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(all)].filter((syllable) => /^[a-z]+$/.test(syllable));
});

/** The syllables of a word as it is read, without tones: 银行 → yin hang. */
export const readingOf = remembered((word: string): string[] =>
  pinyin(word, { toneType: 'none', type: 'array', v: true }),
);

/** The editions and languages of a site are made of the same words. */
function remembered(work: (text: string) => string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const answer = known.get(text) ?? work(text);
    known.set(text, answer);
    return answer;
  };
}

/** The characters that every Chinese reader writes: level one of GB 2312, 3,755 of them. */
export function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return Array.from(decoder.decode(new Uint8Array(bytes)));
}
