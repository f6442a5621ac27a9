import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../evidence/reading/problem';
import { readTextFile } from '../../../evidence/reading/text-file-fs';
import { parseWordList, type WordList } from './word-list';

/** Where the list of words lies in a site. */
const wordListPath = 'spelling/words.txt';

/** Reads a site's list of words; an empty one where there is none, or where it is no text. */
export function readWordList(siteDir: string): { list: WordList; problems: Problem[] } {
  const file = path.join(siteDir, wordListPath);
  if (!existsSync(file)) return { list: parseWordList('', wordListPath), problems: [] };
  const { text = '', problems } = readTextFile(siteDir, file);
  return { list: parseWordList(text, wordListPath), problems };
}
