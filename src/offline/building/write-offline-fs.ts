import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../../evidence/locale';
import {
  addressOf,
  type EditionSet,
  type FileRecord,
  folderName,
  type OfflineManifest,
  offlinePageOf,
  offlineStylesName,
  setName,
  workerName,
} from '../manifest';
import { bundleWorker } from './bundle-worker-fs';
import { canBeKept, filesOfEdition, folderOf, withoutDoubles } from './edition-files';
import { labelOf, offlinePage, offlineStyles } from './offline-page';
import { type PackPlan, packsIn, planPacks, writePack } from './packs-fs';
import { type RouteFiles, readRoutes, routesName } from './routes';
import { digestOf, type FileDigest, filesOf, hash, hashOfSite, write } from './site-files-fs';

/**
 * Makes a finished site one that can be kept: writes the service worker, what it knows of the deployment,
 * and the search index as one file for each edition and language. It comes last of all, as it takes the
 * hash of everything, and may be done again once a part is built anew. A site whose locales were not built
 * for this gets a worker that gives up what the handbook has kept at the same address.
 * @param editions - those that were cut, the latest first
 */
export function writeOffline(dir: string, editions: readonly string[]): void {
  prepareOffline(dir);
  packsOf(dir).forEach(writePack);
  const digests = filesOf(dir).map((file) => {
    const digest = digestOf(file, readFileSync(path.join(dir, file)));
    return [file, digest] as const;
  });
  finishOffline(dir, editions, new Map(digests));
}

/**
 * Writes the first half, which is itself a part of the deployment, and is digested with the rest of it; the packs of the
 * search index come after it.
 */
export function prepareOffline(dir: string): void {
  if (!canKeepSite(dir)) return;
  removeFormer(dir);
  writeOfflinePages(dir);
}

/** What is to be packed between the halves, each for itself: nothing of a site that cannot be kept. */
export function packsOf(dir: string): PackPlan[] {
  return canKeepSite(dir) ? planPacks(dir) : [];
}

/**
 * Writes the second half: the service worker and its manifest.
 * @param digests - of all files of the site, which are as they will be served
 */
export function finishOffline(
  dir: string,
  editions: readonly string[],
  digests: ReadonlyMap<string, FileDigest>,
): void {
  if (!canKeepSite(dir)) {
    write(dir, workerName, readFileSync(path.join(__dirname, '../retreat', workerName)));
    return;
  }
  const packs = packsIn(dir);
  const all = [...digests.keys()].sort();
  const parts = locales.map((locale) => readPart(dir, locale, all));
  const sets = parts.flatMap((part) =>
    [...editions, 'next'].flatMap((edition) =>
      setOf(part, edition, edition === editions[0], packs),
    ),
  );
  const kept = withoutDoubles(all.filter(canBeKept));
  const files = Object.fromEntries(kept.map((file) => [file, digests.get(file) as FileRecord]));
  const script = bundleWorker();
  const build = hash(hashOfSite(digests), JSON.stringify(sets), script).slice(0, 16);
  const manifest: OfflineManifest = { build, latest: editions[0] ?? 'next', locales, files, sets };
  write(dir, `${folderName}/${build}.json`, JSON.stringify(manifest));
  write(dir, workerName, `const BUILD="${build}";${script}`);
}

/** Whether all locales of the site were built to be kept. */
function canKeepSite(dir: string): boolean {
  return locales.every((locale) => existsSync(routesFileOf(dir, locale)));
}

function routesFileOf(dir: string, locale: Locale): string {
  return path.join(dir, folderOf(locale), routesName);
}

/** Removes what was written before, but for what the builds of the locales left. */
function removeFormer(dir: string): void {
  const folder = path.join(dir, folderName);
  for (const file of filesOf(folder).filter((file) => !routesName.endsWith(file))) {
    rmSync(path.join(folder, file));
  }
}

/** One locale of the site. */
interface Part {
  locale: Locale;
  /** Where it lies below the whole: empty, or with a slash at its end. */
  folder: string;
  /** All of its files, below its folder. */
  files: readonly string[];
  routes: RouteFiles;
}

/** @param all - every file of the site */
function readPart(dir: string, locale: Locale, all: readonly string[]): Part {
  const folder = folderOf(locale);
  const own = all.filter((file) => file.startsWith(folder));
  return {
    locale,
    folder,
    files: own.map((file) => file.slice(folder.length)),
    routes: readRoutes(readFileSync(routesFileOf(dir, locale), 'utf8')),
  };
}

function setOf(
  part: Part,
  edition: string,
  isLatest: boolean,
  packs: ReadonlyMap<string, string>,
): EditionSet[] {
  const { locale, folder } = part;
  const own = filesOfEdition(part, edition, isLatest);
  const pages = own.filter((file) => file.startsWith(`docs/${edition}/`));
  const start = pages.find((file) => file.endsWith('/overview.html')) ?? pages[0];
  if (start === undefined) return [];
  const pack = packs.get(setName({ edition, locale }));
  const search = pack === undefined ? [] : ['search-index/manifest.json', pack];
  return [
    {
      edition,
      locale,
      label: labelOf(edition, locale),
      start: folder + addressOf(start),
      files: [...own.map((file) => folder + file), ...search],
    },
  ];
}

function writeOfflinePages(dir: string): void {
  write(dir, `${folderName}/${offlineStylesName}`, offlineStyles);
  for (const locale of locales) {
    write(dir, `${folderName}/${offlinePageOf(locale)}`, offlinePage(locale));
  }
}
