import type { Nodes } from 'hast';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { chaptersOf } from '../src/book/chapter';
import { wordsIn } from '../src/book/elements';
import { findInstalledBrowser } from '../src/cli/browser';
import { readBook } from '../src/cli/built-book';
import { printBook } from '../src/cli/print-book';
import { site } from '../src/cli/site-build';
import { siteDir } from '../src/cli/site-dir';
import type { Locale } from '../src/evidence/locale';
import { findElements } from '../src/markdown/elements';

/* The smallest edition as one PDF, read back by another program than the one that wrote it. */

const edition = '2020-10';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Bookmark = Awaited<ReturnType<Document['getOutline']>>[number];

/** A piece of text on a page, in points from the lower left corner. */
interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** A page as it is read back. */
interface ReadPage {
  width: number;
  height: number;
  pieces: Piece[];
  /** Its text without spaces, and without heads and number. */
  text: string;
  links: { dest?: string; url?: string }[];
}

interface ReadBook {
  bytes: Uint8Array;
  document: Document;
  pages: ReadPage[];
  bookmarks: string[];
}

function print(locale: Locale): Promise<{ bytes: Uint8Array }> {
  const browser = findInstalledBrowser();
  if (browser === undefined) throw new Error('`npm test` finds a browser');
  return printBook(readBook(siteDir, site.dir, edition, locale), { browser, buildDir: site.dir });
}

async function readBack(locale: Locale): Promise<ReadBook> {
  const { bytes } = await print(locale);
  // It takes what it is given for its own.
  const document = await getDocumentProxy(bytes.slice());
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => readPage(document, number)));
  return { bytes, document, pages, bookmarks: titlesIn(await document.getOutline()) };
}

async function readPage(document: Document, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width }];
  });
  const body = pieces.filter(({ y }) => y > 55 && y < height - 60);
  return {
    width,
    height,
    pieces,
    text: bare(body.map(({ text }) => text).join('')),
    links: (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link'),
  };
}

function titlesIn(bookmarks: Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [bare(title), ...titlesIn(items)]);
}

function bare(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2060\uFEFF]/g, '');
}

function texts(root: Nodes, tags: readonly string[]): string[] {
  return findElements(root, ({ tagName }) => tags.includes(tagName)).map((each) =>
    bare(wordsIn(each)),
  );
}

const contentsTitle = { 'zh-Hans': '目录', en: 'Contents' };

describe.each(['zh-Hans', 'en'] as const)('the edition in %s as PDF', (locale) => {
  let read: ReadBook;
  const book = readBook(siteDir, site.dir, edition, locale);
  const chapters = chaptersOf(book);
  beforeAll(async () => {
    read = await readBack(locale);
  });

  const pageOf = async (place: string): Promise<number> => {
    const [at] = (await read.document.getDestination(place)) ?? [];
    return at ? (await read.document.getPageIndex(at)) + 1 : 0;
  };

  it('has a bookmark for every heading, in order', () => {
    const headings = chapters.flatMap(({ element }) =>
      texts(element, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
    );
    expect(read.bookmarks).toEqual([contentsTitle[locale], ...headings]);
  });

  it('leads to places that exist, and to the web', async () => {
    const links = read.pages.flatMap((page) => page.links);
    const places = links.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : []));
    const found = await Promise.all(
      [...new Set(places)].map(async (place) => [place, await pageOf(place)]),
    );
    expect(places.length).toBeGreaterThan(100);
    expect(found.filter(([, page]) => page === 0)).toEqual([]);
    const others = links.filter(({ dest }) => typeof dest !== 'string');
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ url }) => !/^https?:\/\/(?!build)/.test(url ?? ''))).toEqual([]);
  });

  it('holds every figure', () => {
    const text = read.pages.map((page) => page.text).join('');
    const figures = chapters.flatMap(({ element }) => texts(element, ['data', 'time']));
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });

  it('tells in its contents on which page what lies', async () => {
    const places = chapters.flatMap(({ slug, title, sections }) => [
      { id: slug, title },
      ...sections.filter(({ id }) => !/\.(sources|notes)$/.test(id)),
    ]);
    const numbered = await Promise.all(
      places.map(async ({ id, title }) => ({ title: bare(title), page: await pageOf(id) })),
    );
    const start = read.pages.findIndex(({ text }) => text.startsWith(contentsTitle[locale]));
    const end = (numbered[0]?.page ?? 1) - 1;
    const contents = read.pages
      .slice(start, end)
      .map(({ text }) => text)
      .join('');
    expect(contents).toBe(
      contentsTitle[locale] + numbered.map(({ title, page }) => `${title}${page}`).join(''),
    );
    const astray = numbered.filter(
      ({ title, page }) => !read.pages[page - 1]?.text.includes(title),
    );
    expect(astray).toEqual([]);
  });

  it('is written in characters that can be searched for', () => {
    const text = read.pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
    expect(text.match(/[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/g)).toBeNull();
  });

  it('has no empty page, and nothing beyond the margins', () => {
    expect(read.pages.length).toBeGreaterThan(15);
    expect(read.pages.flatMap(({ text }, index) => (text.length < 20 ? [index + 1] : []))).toEqual(
      [],
    );
    const margin = 55;
    const beyond = read.pages.flatMap(({ pieces, width, height }, index) =>
      pieces
        .filter(
          ({ x, y, width: own }) =>
            x < margin - 8 || x + own > width - margin || y < 20 || y > height - 20,
        )
        .map(({ text, x }) => `${index + 1}: “${text}” at ${Math.round(x)}`),
    );
    expect(beyond).toEqual([]);
  });

  it('says what it is', async () => {
    const { info } = await read.document.getMetadata();
    expect(info).toMatchObject({
      Title: expect.stringContaining(edition),
      Author: expect.stringMatching(/编者|Editors/),
      Language: locale,
      CreationDate: `D:${book.frozenOn?.replaceAll('-', '')}000000Z`,
    });
    expect(await read.document.getMarkInfo()).toMatchObject({ Marked: true });
  });
});

it('comes out the same twice', async () => {
  const [one, two] = [await print('en'), await print('en')];
  expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
});
