/** Where everything of this folder's making lies, below the site's base URL. */
export const folderName = 'offline';

/** The worker's script. It lies above all it serves, and its name never changes. */
export const workerName = 'sw.js';

/** The file below a locale's base that tells a browser how the site is installed. */
export const webManifestName = 'manifest.webmanifest';

/** The page in place of one that is not kept, in a language, below `offline/`. */
export function offlinePageOf(locale: string): string {
  return `${locale}.html`;
}

/** The style sheet of these pages. */
export const offlineStylesName = 'offline.css';

/** Where that page lists what is kept. */
export const keptMark = '<!-- kept -->';

/** Stands in that page for the base URL of the site. */
export const baseMark = '{base}';

/** What a deployment consists of, as far as it can be kept: `offline/<build>.json`. */
export interface OfflineManifest {
  /** Tells this deployment from every other: a hash over all of its files. */
  build: string;
  /** The edition that pages of none show: the front page, the search. */
  latest: string;
  /** The site's, the default one first. */
  locales: readonly string[];
  /** By their path below the base URL, as the server's folder has it: `docs/2026-11/tdsql.html`. */
  files: Readonly<Record<string, FileRecord>>;
  sets: readonly EditionSet[];
}

/** A file of a deployment. */
export interface FileRecord {
  /** The SHA-256 of what it holds, in hexadecimal digits. */
  hash: string;
  /** Its size in bytes. */
  bytes: number;
  /** How many bytes cross the network, from a server that compresses as servers commonly do. */
  transfer: number;
}

/** What an edition needs in one language to be read and searched without a network. */
export interface EditionSet {
  /** As in `meta[name=docusaurus_version]`. */
  edition: string;
  locale: string;
  /** How the edition is called to readers. */
  label: string;
  /** The address of its first page, below the base URL. */
  start: string;
  /** Paths among the manifest's `files`. */
  files: readonly string[];
}

/** The one name of an edition in a language. */
export function setName({ edition, locale }: { edition: string; locale: string }): string {
  return `${edition}.${locale}`;
}

/** The address at which a server answers with a file: of a page, without `.html`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
}

/** The file of a deployment that lies at an address, below the base URL. */
export function nameAt({ files }: OfflineManifest, address: string): string | undefined {
  return filesAt(address).find((name) => Object.hasOwn(files, name));
}

/** The files that an address may stand for, the likeliest first. */
export function filesAt(address: string): string[] {
  const bare = address.replace(/\/$/, '');
  if (bare === '') return ['index.html'];
  const folder = `${bare}/index.html`;
  return address.endsWith('/') ? [folder, `${bare}.html`] : [address, `${bare}.html`, folder];
}

/** The pack that holds a file of the search index, and the file's name in it. */
export function packedAs(file: string): { pack: string; name: string } | undefined {
  const [, folder, name] = /^search-index\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
  return folder && name ? { pack: packOf(folder), name } : undefined;
}

/** Where a folder of the search index lies as one file. */
export function packOf(folder: string): string {
  return `${folderName}/${folder}.pack`;
}
