import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageFile, twinAddress } from './address';
import { chapterOf, type ListedPage } from './llms';
import { readPage } from './read-page';
import { toMarkdown } from './to-markdown';
import { type EditionOfTwin, printTwin } from './twin';

/** A page that is to have a twin. */
export interface TwinPlan {
  /** The folder of its locale. */
  folder: string;
  /** Its address below that, empty of the front page. */
  place: string;
  /** Absent of a page that belongs to none. */
  edition?: EditionOfTwin;
  /** Whether it is a part of `llms-full.txt`. */
  isChapter: boolean;
}

/**
 * Writes the twin of a page beside it.
 * @throws where the page is not there, or is none
 */
export function writeTwin({ folder, place, edition, isChapter }: TwinPlan): ListedPage {
  const file = path.join(folder, pageFile(place));
  const page = readPage(readFileSync(file, 'utf8'));
  if (!page) throw new Error(`${file} is no page of the site: it lacks a title or an address.`);
  const { head } = page;
  const twin = { head, body: toMarkdown(page), ...(edition && { edition }) };
  writeFileSync(path.join(folder, twinAddress(place || '/')), printTwin(twin));
  return { head, ...(isChapter && { chapter: chapterOf(twin) }) };
}

/** What a crew is given to do. */
export { writeTwin as work };
