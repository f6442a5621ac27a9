import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../locale';
import { type Kind, kindNames } from '../schema/kind';
import { kinds } from '../schema/kinds';
import { type DataText, dataFolderOf, nextEdition } from './edition';
import { pageFolder } from './edition-places';
import { type Position, positionIn } from './position';
import type { Finding, Problem } from './problem';
import { entriesBelow, readTextFile, sitePath } from './text-file-fs';

/** Where an edition's pages and evidence lie; every path is absolute. */
export interface EditionFolders {
  /** `YYYY-MM`, or `next`. */
  name: string;
  /** The folder of its YAML files. */
  data: string;
  /** The folder of its pages, by locale. */
  pages: Record<Locale, string>;
}

/** The editions of a site as `versions.json` lists them, the earliest first and `next` last. */
export function findEditions(siteDir: string): EditionFolders[] {
  const { names } = readEditionList(siteDir);
  return [...names.toSorted(), nextEdition].map((name) => foldersOf(siteDir, name));
}

/** What the list of editions is held to. */
export const editionList = {
  name: 'edition-list',
  description: '`versions.json` lists the editions that were cut, the latest first.',
} as const;

/**
 * The editions that were cut, as they are listed, and what is wrong with the list. Where it cannot be
 * read, they are those that have a folder.
 */
export function readEditionList(siteDir: string): { names: string[]; problems: Problem[] } {
  const list = path.join(siteDir, 'versions.json');
  if (!existsSync(list)) return { names: [], problems: [] };
  const { path: file, text = '', problems } = readTextFile(siteDir, list);
  const told = (finding: Finding, place: Position = { line: 1, column: 1 }): Problem => ({
    rule: editionList.name,
    severity: 'error',
    file,
    ...place,
    ...finding,
  });
  const names = namesIn(text);
  if (!names) return { names: cutEditions(siteDir), problems: [...problems, told(notAList)] };
  const cut = cutEditions(siteDir);
  const astray = names.flatMap((name, index) => {
    const finding = faultOf(name, names, index, cut);
    return finding ? [told(finding, positionIn(text, text.lastIndexOf(`"${name}"`)))] : [];
  });
  const unlisted = cut.filter((name) => !names.includes(name)).map((name) => told(absent(name)));
  return { names: [...new Set(names)], problems: [...problems, ...astray, ...unlisted] };
}

const notAList: Finding = {
  found: 'something else than a list of editions',
  expected: 'the names of the editions, the latest first: ["2026-11", "2020-10"]',
  hint: 'take back the change to it: `git checkout versions.json`; cutting an edition writes it',
};

function namesIn(text: string): string[] | undefined {
  try {
    const names: unknown = JSON.parse(text);
    const sound = Array.isArray(names) && names.every((name) => /^\d{4}-\d{2}$/.test(name));
    return sound ? names : undefined;
  } catch {
    return undefined;
  }
}

function faultOf(
  name: string,
  names: readonly string[],
  index: number,
  cut: readonly string[],
): Finding | undefined {
  if (names.indexOf(name) < index) {
    return { found: `${name} a second time`, expected: 'each edition once', hint: 'remove it' };
  }
  if (!cut.includes(name)) {
    return {
      found: `${name}, which has no pages`,
      expected: `the folder versioned_docs/version-${name}`,
      hint: `remove it; \`npm run edition -- ${name}\` cuts an edition and lists it`,
    };
  }
  if (index === 0 || name < (names[index - 1] ?? '')) return undefined;
  const hint = 'put it before those that are earlier';
  return { found: `${name} after an earlier one`, expected: 'the latest edition first', hint };
}

function absent(name: string): Finding {
  return {
    found: `no ${name}, although versioned_docs/version-${name} is there`,
    expected: 'every edition that was cut',
    hint: `add it, the latest edition first; if its cut was broken off, \`npm run edition -- undo ${name}\` takes it back`,
  };
}

/** The editions that have a folder, the latest first. */
function cutEditions(siteDir: string): string[] {
  const folder = path.join(siteDir, 'versioned_docs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^version-(\d{4}-\d{2})$/.exec(name)?.[1] ?? [])
    .toSorted()
    .toReversed();
}

/** Where the edition of this name lies, whether or not it is there. */
export function foldersOf(siteDir: string, name: string): EditionFolders {
  const pages = locales.map((locale) => [locale, path.join(siteDir, pageFolder(name, locale))]);
  return {
    name,
    data: path.join(siteDir, dataFolderOf(name)),
    pages: Object.fromEntries(pages),
  };
}

/** Where a page lies: whose it is, in the folder of which locale, and its name without an ending. */
export interface PageAddress {
  edition: EditionFolders;
  locale: Locale;
  slug: string;
}

/** The edition whose pages lie nearest above `file`, if any does. */
export function editionOfPage(editions: EditionFolders[], file: string): PageAddress | undefined {
  const candidates = editions.flatMap((edition) =>
    locales.map((locale) => ({ edition, locale, folder: edition.pages[locale] + path.sep })),
  );
  const [nearest] = candidates
    .filter(({ folder }) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  if (!nearest) return undefined;
  const { edition, locale, folder } = nearest;
  const slug = file
    .slice(folder.length)
    .split(path.sep)
    .join('/')
    .replace(/\.mdx?$/, '');
  return { edition, locale, slug };
}

/** What the data folder of an edition holds. */
export interface DataTexts {
  /** In the order of their paths. */
  texts: DataText[];
  /** The files beside them that hold no kind of record. */
  strays: string[];
  /** What is wrong with files before anything is read in them. */
  problems: Problem[];
}

/** Reads the data files of an edition, as far as they can be read. */
export function readDataTexts(siteDir: string, { data }: EditionFolders): DataTexts {
  const found: DataTexts = { texts: [], strays: [], problems: [] };
  for (const file of entriesBelow(data)) {
    const kind = kindOfFile(path.relative(data, file));
    if (!kind) {
      found.strays.push(sitePath(siteDir, file));
      continue;
    }
    const { path: name, text, problems } = readTextFile(siteDir, file);
    found.problems.push(...problems);
    if (text !== undefined) found.texts.push({ path: name, kind, text });
  }
  return found;
}

/** The kind of record a file holds: `claims.yml` and `claims/tdsql.yml` hold claims. */
export function kindOfFile(file: string): Kind | undefined {
  if (!file.endsWith('.yml')) return undefined;
  const [first = '', ...rest] = file.slice(0, -'.yml'.length).split(path.sep);
  const kind = kindNames.find((kind) => kinds[kind].name === first);
  return kind === 'edition' && rest.length > 0 ? undefined : kind;
}

/** Every file below a folder with this ending, sorted; none where there is no such folder. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}
