import { defaultLocale, type Locale, locales } from '../../evidence/locale';
import { addressOf, folderName } from '../manifest';
import type { RouteFiles } from './routes';

/** What of a locale's part of the site the files of an edition are chosen from; paths are below it. */
interface Part {
  /** All files. */
  files: readonly string[];
  routes: RouteFiles;
}

/** What an edition is read with beside its own pages: the front page and the results of a search. */
const common = ['index.html', 'search.html'];

/**
 * The files that an edition needs to be read: its pages, and every script and style but those that only
 * other pages load. Of the latest edition, the addresses without one, which lead to it, too.
 */
export function filesOfEdition(
  { files, routes }: Part,
  edition: string,
  isLatest: boolean,
): string[] {
  const own = files.filter((file) => file.startsWith(`docs/${edition}/`) && isPage(file));
  const leading = [
    'docs',
    ...own.map((page) => `docs/${page.slice(`docs/${edition}/`.length, -5)}`),
  ];
  const bothForms = leading.flatMap((address) => [`${address}.html`, `${address}${inFolder}`]);
  const wanted = new Set([...common, ...own, ...(isLatest ? bothForms : [])]);
  const pages = withoutDoubles(files).filter((file) => wanted.has(file));
  const addresses = new Set(pages.map(addressOf));
  // Above the pages lie routes that hold what these share.
  const isShown = (address: string) =>
    addresses.has(address) || `docs/${edition}`.startsWith(address);
  const filesOf = (shown: boolean) =>
    Object.entries(routes).flatMap(([address, files]) => (isShown(address) === shown ? files : []));
  const shown = new Set(filesOf(true));
  const others = new Set(filesOf(false).filter((file) => !shown.has(file)));
  const furniture = files.filter((file) => isFurniture(file) && !others.has(file));
  return [...pages, ...furniture].sort();
}

const inFolder = '/index.html';

/**
 * The files without each page in a folder that lies beside one of the folder's name: servers differ in which
 * of the two they give at the address of both.
 */
export function withoutDoubles(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter(
    (file) => !file.endsWith(inFolder) || !all.has(file.replace(inFolder, '.html')),
  );
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** Whether a file of the site is a page, what pages are made with, or searched: not what is to be downloaded. */
export function canBeKept(file: string): boolean {
  const folder = locales.map(folderOf).find((folder) => folder !== '' && file.startsWith(folder));
  return (
    isPage(file) ||
    isFurniture(file.slice(folder?.length ?? 0)) ||
    file === 'search-index/manifest.json' ||
    (file.startsWith(`${folderName}/`) && !file.endsWith('.json'))
  );
}

/** Where a locale lies below the whole: empty, or with a slash at its end. */
export function folderOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}/`;
}

/** Whether a file is one that pages are made with; their social images are shown elsewhere. */
export function isFurniture(file: string): boolean {
  return /^(assets|img(?!\/social)|katex)\//.test(file);
}
