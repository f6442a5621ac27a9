import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { pairsOfEditions } from '../../evidence/comparing/edition-pairs';
import { locales } from '../../evidence/locale';
import { nextEdition, type ReadEdition, readEdition } from '../../evidence/reading/edition';
import {
  type EditionFolders,
  findEditions,
  readDataTexts,
  readEditionList,
} from '../../evidence/reading/editions-fs';
import type { Problem } from '../../evidence/reading/problem';
import { entriesBelow, readTextFile, sitePath } from '../../evidence/reading/text-file-fs';
import { changesPath, editionsPath } from '../../evidence/views/edition-changes';
import { readFreezes } from '../freezing/freezes-fs';
import { type Page, parsePage, usesOf } from './page';
import { parseSidebar } from './sidebar';
import type { Site, SiteFile } from './site';

/**
 * Reads every edition of a site, as far as its files can be read.
 * @param isWanted - which editions to read, by their names, where not all of them are asked for
 */
export function readSite(siteDir: string, isWanted = (_edition: string) => true): Site {
  const list = readEditionList(siteDir);
  const { freezes, problems } = readFreezes(siteDir, list.names);
  const site: Site = {
    library: { editions: [] },
    pages: [],
    fileProblems: [...list.problems, ...problems],
    files: filesIn(siteDir, path.join(siteDir, 'static')),
    sidebars: [],
    freezes,
    routes: [...readRoutes(siteDir), ...changesRoutes(list.names)],
  };
  for (const folders of findEditions(siteDir).filter(({ name }) => isWanted(name))) {
    const { edition, pages, problems } = readFolders(siteDir, folders);
    site.library.editions.push(edition);
    site.pages.push(...pages);
    site.fileProblems.push(...problems);
    site.files.push(...filesAmongPages(siteDir, folders));
    readSidebar(siteDir, folders.name, site);
  }
  return site;
}

function readFolders(siteDir: string, folders: EditionFolders) {
  const data = readDataTexts(siteDir, folders);
  const { pages, problems } = readPages(siteDir, folders);
  const edition: ReadEdition = readEdition(folders.name, data.texts, {
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

function filesIn(siteDir: string, folder: string): SiteFile[] {
  return entriesBelow(folder).map((file) => ({
    path: sitePath(siteDir, file),
    bytes: lstatSync(file).size,
  }));
}

function filesAmongPages(siteDir: string, { name: edition, pages, data }: EditionFolders) {
  return locales.flatMap((folder) =>
    filesIn(siteDir, pages[folder])
      .filter(({ path: file }) => !file.startsWith(`${sitePath(siteDir, data)}/`))
      .map((file) => {
        const name = file.path.slice(sitePath(siteDir, pages[folder]).length + 1);
        return { ...file, among: { edition, folder, name } };
      }),
  );
}

/** Reads the sidebar of an edition, where there is one. */
function readSidebar(siteDir: string, edition: string, site: Site): void {
  const file =
    edition === nextEdition
      ? path.join(siteDir, 'sidebars.ts')
      : path.join(siteDir, `versioned_sidebars/version-${edition}-sidebars.json`);
  if (!existsSync(file)) return;
  const { path: name, text, problems } = readTextFile(siteDir, file);
  site.fileProblems.push(...problems);
  if (text !== undefined) site.sidebars.push(parseSidebar(name, edition, text));
}

/** The addresses of the pages in `src/pages/`. */
function readRoutes(siteDir: string): string[] {
  const folder = path.join(siteDir, 'src/pages');
  return entriesBelow(folder)
    .map((file) => sitePath(folder, file))
    .filter((name) => /\.(?:tsx|mdx?)$/.test(name) && !/\.test\.|(?:^|\/)_/.test(name))
    .map((name) => `/${name.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')}`);
}

/** Where editions are held against one another. */
function changesRoutes(editions: readonly string[]): string[] {
  const pairs = pairsOfEditions(editions);
  return [editionsPath, ...pairs.map(([before, after]) => changesPath(before, after))];
}
