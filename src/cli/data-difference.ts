import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readErrata } from '../checks/freezing/errata';
import { parsePage, usesOf } from '../checks/reading/page';
import { compareEditions } from '../evidence/comparing/compare-editions';
import type { Difference, UnreadFile } from '../evidence/comparing/difference';
import { comparePages, type PageText, pageName } from '../evidence/comparing/pages';
import { languageOf, locales } from '../evidence/locale';
import type { DataFile } from '../evidence/reading/data-file';
import { declaredIn } from '../evidence/reading/declared-language';
import {
  type DataText,
  nextEdition,
  type PageUse,
  type ReadEdition,
  readEdition,
} from '../evidence/reading/edition';
import { foldersOf, kindOfFile } from '../evidence/reading/editions-fs';
import {
  entriesBelow,
  readTextFile,
  sitePath,
  sizeLimit,
  withUnixEnds,
} from '../evidence/reading/text-file-fs';
import { filesAt } from './git-files';

/** The texts of a site's files, by their paths in it; without one where a file is no text. */
type Files = ReadonlyMap<string, string | undefined>;

/** An edition as it lies in files. */
interface EditionTexts {
  data: DataText[];
  pages: PageText[];
}

const versionsFile = 'versions.json';

/** Where pages and data lie. */
const folders = ['docs', 'versioned_docs', 'i18n', 'editions'];
const endings = ['.yml', '.mdx', 'manifest.json'];

/** What differs between a commit and the files as they are now. */
export function differenceSince(siteDir: string, commit: string): Difference {
  return differenceOf(filesBefore(siteDir, commit), filesNow(siteDir));
}

function filesBefore(siteDir: string, commit: string): Files {
  const isWanted = (file: string) =>
    file === versionsFile ||
    (folders.some((folder) => file.startsWith(`${folder}/`)) && hasText(file));
  return new Map(
    [...filesAt(siteDir, commit, isWanted)].map(([file, text]) => [
      file,
      text.length > sizeLimit || text.includes('\0') ? undefined : withUnixEnds(text),
    ]),
  );
}

function filesNow(siteDir: string): Files {
  const found = [versionsFile, ...folders].flatMap((name) =>
    entriesBelow(path.join(siteDir, name)),
  );
  return new Map(
    found.map((file) => {
      const name = sitePath(siteDir, file);
      const wanted = name === versionsFile || hasText(name);
      return [name, wanted ? readTextFile(siteDir, file).text : undefined] as const;
    }),
  );
}

function hasText(file: string): boolean {
  return endings.some((ending) => file.endsWith(ending));
}

function differenceOf(before: Files, after: Files): Difference {
  const [old, now] = [versionsOf(before), versionsOf(after)];
  const difference: Difference = {
    editions: [],
    pages: [],
    unread: [...(old ? [] : [unreadVersions('before')]), ...(now ? [] : [unreadVersions('after')])],
    frozen: (old ?? now ?? []).toSorted(),
    rewritten: rewrittenFiles(before, after),
  };
  const cut = new Set([...(old ?? []), ...(now ?? [])]);
  for (const name of [...[...cut].toSorted(), nextEdition]) {
    const [earlier, later] = [editionTexts(before, name), editionTexts(after, name)];
    difference.pages.push(...comparePages(name, earlier.pages, later.pages));
    if (isSame(earlier.data, later.data)) continue;
    // What a page showed before says nothing of where to look now.
    const was = readTexts(name, { ...earlier, pages: [] });
    const is = readTexts(name, later, was);
    const found = compareEditions(was, is);
    if (found) difference.editions.push(found);
    difference.unread.push(...unreadFiles(was, is, 'before'), ...unreadFiles(is, was, 'after'));
  }
  return difference;
}

/** The manifests and errata in which something is not as it was published. */
function rewrittenFiles(before: Files, after: Files): string[] {
  return [...before].flatMap(([file, text = '']) => {
    const [, edition, name] = /^editions\/([^/]+)\/(manifest\.json|errata\.yml)$/.exec(file) ?? [];
    const now = after.get(file) ?? '';
    if (edition === undefined || text === now) return [];
    const isAdded = name === 'errata.yml' && keepsErrata(edition, text, now);
    return isAdded ? [] : [file];
  });
}

/** Whether errata, in their order, are still all there. */
function keepsErrata(edition: string, before: string, after: string): boolean {
  const [was, is] = [before, after].map((text) => readErrata(edition, text).errata);
  return was?.every((erratum, index) => isDeepStrictEqual(erratum, is?.[index])) ?? false;
}

/** The names of the editions that were cut; undefined where the list of them cannot be read. */
function versionsOf(files: Files): string[] | undefined {
  if (!files.has(versionsFile)) return [];
  try {
    const names: unknown = JSON.parse(files.get(versionsFile) ?? '');
    const sound = Array.isArray(names) && names.every((name) => typeof name === 'string');
    return sound ? names : undefined;
  } catch {
    return undefined;
  }
}

function unreadVersions(side: UnreadFile['side']): UnreadFile {
  return { file: versionsFile, side, reason: 'it is no list of names' };
}

function editionTexts(files: Files, name: string): EditionTexts {
  const { data, pages } = foldersOf('', name);
  const dataFolder = inSite(data);
  return {
    data: below(files, dataFolder).flatMap(({ path: file, text }) => {
      const kind = kindOfFile(path.normalize(file.slice(dataFolder.length)));
      return kind ? [{ path: file, kind, text }] : [];
    }),
    pages: locales.flatMap((locale) =>
      below(files, inSite(pages[locale]))
        .filter(({ path: file }) => file.endsWith('.mdx') && !file.startsWith(dataFolder))
        .map((page) => ({ ...page, locale: languageOf(locale, declaredIn(page.text)) })),
    ),
  };
}

/** The files below a folder in the order of their paths; one that is no text is empty, and no map. */
function below(files: Files, folder: string): { path: string; text: string }[] {
  return [...files]
    .filter(([file]) => file.startsWith(folder))
    .map(([file, text = '']) => ({ path: file, text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function inSite(folder: string): string {
  return `${folder.split(path.sep).join('/')}/`;
}

function isSame(before: DataText[], after: DataText[]): boolean {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return (
    before.length === after.length && after.every(({ path, text }) => texts.get(path) === text)
  );
}

/**
 * An edition with what its pages use; undefined where it has no data. A file that is as it was before is
 * not read again.
 */
function readTexts(
  name: string,
  { data, pages }: EditionTexts,
  before?: ReadEdition,
): ReadEdition | undefined {
  if (data.length === 0) return undefined;
  const known = new Map(before?.files.map((file) => [file.path, file]));
  const parts = data.map((text) => {
    const file = known.get(text.path);
    if (!before || file?.text !== text.text) return readEdition(name, [text]);
    return { files: [file], records: before.records.filter((record) => record.file === file) };
  });
  return {
    ...readEdition(name, [], { uses: pages.flatMap((page) => usesIn(name, page)) }),
    files: parts.flatMap(({ files }) => files),
    records: parts.flatMap(({ records }) => records),
  };
}

function usesIn(edition: string, { text, ...page }: PageText): PageUse[] {
  return usesOf(parsePage(text, { ...page, edition, slug: pageName(page.path) }));
}

/** The files that cannot be read and differ from those of the other side. */
function unreadFiles(
  edition: ReadEdition | undefined,
  other: ReadEdition | undefined,
  side: UnreadFile['side'],
): UnreadFile[] {
  const texts = new Map(other?.files.map(({ path, text }) => [path, text]));
  return (edition?.files ?? [])
    .filter(({ readable, path, text }) => !readable && texts.get(path) !== text)
    .map((file) => ({ file: file.path, side, reason: reasonOf(file) }));
}

function reasonOf({ document, extras, text }: DataFile): string {
  if (text === '') return `it is empty, or no text of at most ${sizeLimit / 1_000_000} MB`;
  const [error] = document.errors;
  if (error) return error.message.split('\n')[0]?.replace(/:$/, '') ?? error.code;
  const [extra] = extras;
  return extra ? `it holds the ${extra.kind} \`${extra.written}\`` : 'it is no map of records';
}
