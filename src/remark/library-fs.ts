import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../evidence/locale';
import { type Library, type PageUse, readEdition } from '../evidence/reading/edition';
import {
  type EditionFolders,
  filesBelow,
  findEditions,
  readDataTexts,
  sitePath,
} from '../evidence/reading/editions-fs';
import { compareProblems, type Problem } from '../evidence/reading/problem';
import { checkLibrary } from '../evidence/rules';
import type { RuleContext } from '../evidence/rules/rule';
import { comparePages, type PageReading, readPage } from './read-page';

/** A site's editions, and what is wrong with its pages and data. */
export interface CheckedLibrary {
  library: Library;
  problems: Problem[];
}

/** What is wrong with a page where some of its tags may have gone unread. */
const hidingTags = ['page-syntax', 'page-tag'];

/** Reads every edition of a site with what its pages use, and holds it to every rule. */
export function readLibrary(siteDir: string, context: RuleContext): CheckedLibrary {
  const problems: Problem[] = [];
  const editions = findEditions(siteDir).map((folders) => {
    const pages = readPages(siteDir, folders);
    problems.push(...pages.problems);
    const { texts, strays } = readDataTexts(siteDir, folders);
    const unread = pages.problems.some(({ rule }) => hidingTags.includes(rule));
    return readEdition(folders.name, texts, { uses: pages.uses, strays, unread });
  });
  problems.push(...checkLibrary({ editions }, context));
  return { library: { editions }, problems: problems.toSorted(compareProblems) };
}

function readPages(siteDir: string, { pages }: EditionFolders) {
  const uses: PageUse[] = [];
  const problems: Problem[] = [];
  const readings = new Map<string, PageReading>();
  for (const locale of locales) {
    for (const file of filesBelow(pages[locale], '.mdx')) {
      const page = sitePath(siteDir, file);
      const reading = readPage(readFileSync(file, 'utf8'), page, locale);
      readings.set(file, reading);
      problems.push(...reading.problems);
      for (const { element: _, kind, ...use } of reading.uses) {
        if (kind) uses.push({ page, locale, kind, ...use });
      }
    }
  }
  problems.push(...differences(siteDir, pages, readings));
  return { uses, problems };
}

/** Where pages differ from their twins; a page that is not translated has none. */
function differences(
  siteDir: string,
  pages: EditionFolders['pages'],
  readings: ReadonlyMap<string, PageReading>,
): Problem[] {
  return locales.flatMap((locale) =>
    locales
      .filter((other) => other !== locale)
      .flatMap((other) =>
        filesBelow(pages[locale], '.mdx').flatMap((file) => {
          const twin = path.join(pages[other], path.relative(pages[locale], file));
          const [reading, twinReading] = [readings.get(file), readings.get(twin)];
          if (!reading || !twinReading) return [];
          const names = [file, twin].map((name) => sitePath(siteDir, name)) as [string, string];
          return comparePages(names[0], reading, names[1], twinReading);
        }),
      ),
  );
}
