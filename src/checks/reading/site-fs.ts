import path from 'node:path';
import { locales } from '../../evidence/locale';
import { type Edition, type PageUse, readEdition } from '../../evidence/reading/edition';
import {
  type EditionFolders,
  findEditions,
  readDataTexts,
  readEditionList,
} from '../../evidence/reading/editions-fs';
import type { Problem } from '../../evidence/reading/problem';
import { entriesBelow, readTextFile } from '../../evidence/reading/text-file-fs';
import { type Page, parsePage } from './page';
import type { Site } from './site';

/** Reads every edition of a site, as far as its files can be read. */
export function readSite(siteDir: string): Site {
  const site: Site = {
    library: { editions: [] },
    pages: [],
    fileProblems: readEditionList(siteDir).problems,
  };
  for (const folders of findEditions(siteDir)) {
    const { edition, pages, problems } = readFolders(siteDir, folders);
    site.library.editions.push(edition);
    site.pages.push(...pages);
    site.fileProblems.push(...problems);
  }
  return site;
}

function readFolders(siteDir: string, folders: EditionFolders) {
  const data = readDataTexts(siteDir, folders);
  const { pages, problems } = readPages(siteDir, folders);
  const edition: Edition = readEdition(folders.name, data.texts, {
    uses: pages.flatMap(usesOf),
    strays: data.strays,
    // Where a file or a tag could not be read, a use may have gone unseen.
    unread: [...problems, ...data.problems].length > 0 || pages.some(isHiding),
  });
  return { edition, pages, problems: [...problems, ...data.problems] };
}

function isHiding({ tree, tagProblems }: Page): boolean {
  return tree === undefined || tagProblems.length > 0;
}

function readPages(siteDir: string, folders: EditionFolders) {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (const locale of locales) {
    const folder = folders.pages[locale];
    for (const file of entriesBelow(folder)) {
      if (!file.endsWith('.mdx')) continue;
      const slug = path.relative(folder, file).split(path.sep).join('/').slice(0, -'.mdx'.length);
      const read = readTextFile(siteDir, file);
      problems.push(...read.problems);
      if (read.text === undefined) continue;
      const place = { path: read.path, edition: folders.name, slug, locale };
      pages.push(parsePage(read.text, place));
    }
  }
  return { pages, problems };
}

function usesOf({ path: page, locale, uses }: Page): PageUse[] {
  return uses.flatMap(({ element: _, kind, ...use }) =>
    kind ? [{ page, locale, kind, ...use }] : [],
  );
}
