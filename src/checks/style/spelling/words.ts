/** Words of English as they are looked up. */
export interface Word {
  /** As it stands in the text, without the ending of a possessive. */
  base: string;
  /** Whether a sentence, a quotation or the like begins with it, so that a capital tells nothing. */
  initial: boolean;
  start: number;
  end: number;
}

/** What looks like words and is none: addresses, names of files, identifiers. */
const noProse = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[\w-]+(?:\.[a-z][\w-]*)+|\w*[_\d]\w*/g;
/** What stands before the first word of something. */
const beginning = /(?:^|[.!?:;|]|[“‘(\uFFFC—])[\s”’)]*$/u;
const word = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:[’']\p{Script=Latin}+)*/gu;

/**
 * The words of an English text that have a spelling to check: of four letters or more, as shorter
 * ones are mostly abbreviations; without acronyms, which no dictionary has.
 */
export function wordsIn(text: string): Word[] {
  const prose = text.replace(noProse, (match) => ' '.repeat(match.length));
  return [...prose.matchAll(word)].flatMap(({ index, 0: written }) => {
    const base = written.replace(/[’']s$|[’']$/, '').replaceAll('’', "'");
    if (base.length < 4 || /^\p{Lu}+s?$/u.test(base)) return [];
    const initial = beginning.test(text.slice(Math.max(0, index - 4), index));
    return [{ base, initial, start: index, end: index + base.length }];
  });
}
