/** The version of the layout. A browser side that meets another reloads the page's code. */
export const formatVersion = 1;

/** The folder of all indexes, below the site's base URL. */
export const folderName = 'search-index';

/** The one file whose name never changes: `search-index/manifest.json`. It is always revalidated. */
export const manifestName = 'manifest.json';

/** Which indexes there are. */
export interface Manifest {
  version: number;
  /** The latest first, as the site lists them. */
  editions: EditionIndex[];
}

/** The indexes of an edition. */
export interface EditionIndex {
  /** As in `meta[name=docusaurus_version]`. */
  name: string;
  /** By locale. */
  locales: Record<string, LocaleIndex>;
}

/** The index of an edition in a language. */
export interface LocaleIndex {
  /** The folder of its files below `search-index/`; its name changes with what it holds. */
  folder: string;
  /** The address of the locale's pages below the site's base URL: empty or `en/`. */
  base: string;
  /** How many pages it covers. */
  pages: number;
  /** Whether it has every page that the edition has in another language. */
  complete: boolean;
  /** How many units its pages have. */
  units: number;
  /** The sections of the edition, for the filter. */
  sections: string[];
}
