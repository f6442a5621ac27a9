import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '../reading/site-fs';
import { mendableProblems, wordsOf } from '.';
import { styleFiles } from './file';
import { mend } from './mend';
import type { StyleFile } from './rule';
import { parseWordList, wordListProblems } from './spelling/word-list';
import { readWordList } from './spelling/word-list-fs';

/**
 * Mends what a machine can mend in the pages and data of a site's next edition, and in its list of
 * words; editions that were cut do not change.
 * @returns the files that were changed, relative to the site
 */
export function mendSite(siteDir: string): string[] {
  const files = styleFiles(readSite(siteDir));
  const { list } = readWordList(siteDir);
  const words = wordsOf(files);
  const mended = [
    ...files.map((file) => ({ path: file.path, text: mendedText(file) })),
    {
      path: list.path,
      text: mend(list.text, (text) => wordListProblems(parseWordList(text, list.path), words)),
    },
  ];
  return mended.filter(({ path, text }) => write(siteDir, path, text)).map(({ path }) => path);
}

/** The text of a file after mending; as it was, where mending would make it unreadable. */
function mendedText(file: StyleFile): string {
  const withText = (text: string) => (text === file.text ? file : file.reread(text));
  const text = mend(file.text, (text) => mendableProblems(withText(text)));
  return file.readable && !withText(text).readable ? file.text : text;
}

/** Writes a file where its bytes differ, by a byte-order mark or the ends of lines, too. */
function write(siteDir: string, file: string, text: string): boolean {
  const absolute = path.join(siteDir, file);
  const before = read(absolute);
  if (before === undefined || before === text) return false;
  writeFileSync(absolute, text);
  return true;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
