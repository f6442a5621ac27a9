import { compareProblems, type Problem } from '../../evidence/reading/problem';
import type { Site } from '../reading/site';
import { styleFiles } from './file';
import { invisibleCharacter } from './invisible-character';
import { markdown } from './markdown';
import { problemsOf, type StyleFile, type StyleRule } from './rule';
import { readDictionary } from './spelling/dictionary-fs';
import { spelling, spellingDescription, spellingName } from './spelling/spelling';
import { type WordList, wordList, wordListProblems } from './spelling/word-list';
import { wordsIn } from './spelling/words';
import { typography } from './typography/typography';

/** The rules whose breaches a machine may mend. */
const mendableRules: readonly StyleRule[] = [invisibleCharacter, typography, markdown];

/** Every rule of style by its name, with what must hold. */
export const styleDescriptions: ReadonlyMap<string, string> = new Map([
  ...[...mendableRules, wordList].map(({ name, description }) => [name, description] as const),
  [spellingName, spellingDescription],
]);

/** Every breach of the rules of style, in the order of files and lines. */
export async function checkStyle(site: Site, list: WordList): Promise<Problem[]> {
  const files = styleFiles(site);
  const rules = [...mendableRules, spelling(await readDictionary(), list)];
  return [
    ...files.flatMap((file) => rules.flatMap((rule) => problemsOf(rule, file))),
    ...wordListProblems(list, wordsOf(files)),
  ].toSorted(compareProblems);
}

/** What a machine can mend in a file, among other problems. */
export function mendableProblems(file: StyleFile): Problem[] {
  return mendableRules.flatMap((rule) => problemsOf(rule, file));
}

/** The words of the English texts of files. */
export function wordsOf(files: readonly StyleFile[]): Set<string> {
  return new Set(
    files.flatMap(({ texts }) =>
      texts
        .filter(({ locale }) => locale === 'en')
        .flatMap(({ prose }) => wordsIn(prose.text).map(({ base }) => base)),
    ),
  );
}
