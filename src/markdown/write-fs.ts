import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pagesBeside, twinAddress } from './address';
import { type Library, llmsFull, llmsIndex } from './llms';
import { readPage } from './read-page';
import { toMarkdown } from './to-markdown';
import { printTwin, type Twin, type TwinEdition } from './twin';

/** A site as it was built. */
export interface BuiltSite {
  /** Its folder. */
  dir: string;
  /** Its locales, the default first, whose pages lie in no folder of their own. */
  locales: readonly string[];
  /** The editions, the latest first; `next` is the one being written. */
  editions: readonly TwinEdition[];
}

/**
 * Writes the Markdown twin of each page of a built site, and `llms.txt` and `llms-full.txt` of each
 * locale.
 * @throws where a page of an edition is not there, or is none
 */
export function writeTwins({ dir, locales, editions }: BuiltSite): void {
  const libraries = locales.map((locale) => {
    const folder = path.join(dir, locale === locales[0] ? '' : locale);
    const write = (place: string, edition?: TwinEdition) => writeTwin(folder, place, edition);
    const beside = pagesBeside.filter((place) => existsSync(htmlOf(folder, place)));
    const [front, ...others] = beside.map((place) => write(place));
    const shelves = editions.map((edition) => ({
      edition,
      pages: edition.slugs.map((slug) => write(`docs/${edition.name}/${slug}`, edition)),
    }));
    if (!front) throw new Error(`There is no front page in ${folder}.`);
    const cut = shelves.filter(({ edition }) => edition.name !== 'next');
    return { folder, locale, front, beside: others, editions: cut };
  });
  for (const { folder, ...library } of libraries) {
    const other = libraries.find(({ locale }) => locale !== library.locale)?.front ?? library.front;
    writeLlms(folder, { ...library, elsewhere: new URL('llms.txt', other.head.address).href });
  }
}

function writeLlms(folder: string, library: Library): void {
  writeFileSync(path.join(folder, 'llms.txt'), llmsIndex(library));
  writeFileSync(path.join(folder, 'llms-full.txt'), llmsFull(library));
}

/** Writes the twin of a page beside it. */
function writeTwin(folder: string, place: string, edition: TwinEdition | undefined): Twin {
  const file = htmlOf(folder, place);
  const page = readPage(readFileSync(file, 'utf8'));
  if (!page) throw new Error(`${file} is no page of the site: it lacks a title or an address.`);
  const twin = { head: page.head, body: toMarkdown(page), ...(edition && { edition }) };
  writeFileSync(path.join(folder, twinAddress(place || '/')), printTwin(twin));
  return twin;
}

function htmlOf(folder: string, place: string): string {
  return path.join(folder, `${place || 'index'}.html`);
}
