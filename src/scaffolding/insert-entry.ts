import { type Entry, parseDataFile, rootEntries } from '../evidence/reading/data-file';
import type { DataText } from '../evidence/reading/edition';
import { type Insertion, insert } from './insertion';

/** Below this many entries an order is an accident. */
const fewestSorted = 3;

/**
 * Puts an entry into the text of a data file and leaves every other byte as it is: in its place where
 * the file is sorted by id, otherwise at the end, because the order then follows the subject.
 * @param lines - the entry's, the last one ended by a line feed
 */
export function insertEntry({ path, kind, text }: DataText, id: string, lines: string): Insertion {
  const entries = rootEntries(parseDataFile(path, kind, text).document);
  const gap = entries.length === 0 || isApart(text, entries.at(-1) as Entry, entries) ? '\n' : '';
  const later = isSorted(entries) ? entries.findIndex(({ key }) => key > id) : -1;
  if (later === -1) return append(text, lines, gap);
  const start = startOf(text, entries[later] as Entry, entries);
  return insert(text, start, lines, { after: gap });
}

function append(text: string, lines: string, gap: string): Insertion {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const apart = ended === '' || /\n[ \t]*\n$/.test(ended);
  return insert(ended, ended.length, lines, { before: apart ? '' : gap });
}

function isSorted(entries: readonly Entry[]): boolean {
  return (
    entries.length >= fewestSorted &&
    entries.every(({ key }, index) => index === 0 || (entries[index - 1]?.key ?? '') < key)
  );
}

/** Whether a blank line stands before an entry; the first may follow the file's heading. */
function isApart(text: string, entry: Entry, entries: readonly Entry[]): boolean {
  if (entry === entries[0]) return true;
  return /\n[ \t]*\n$/.test(text.slice(0, startOf(text, entry, entries)));
}

/** Where an entry begins, with the comment above it, which is the file's own above the first. */
function startOf(text: string, { keyNode }: Entry, entries: readonly Entry[]): number {
  const before = text.slice(0, keyNode.range?.[0] ?? 0);
  if (keyNode === entries[0]?.keyNode) return before.length;
  const [comment = ''] = /(?:(?<=\n)[ \t]*#.*\n)*$/.exec(before) ?? [];
  return before.length - comment.length;
}
