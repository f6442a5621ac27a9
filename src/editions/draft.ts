import type { Site } from '../checks/reading/site';
import { defaultLocale, type Locale } from '../evidence/locale';
import { folderOf, nextEdition } from '../evidence/reading/edition';

/** A site from which an edition is to be cut, as it was read. */
export interface Draft {
  site: Site;
  /** The files of the draft's folder of each locale that has one, by their paths within it. */
  files: ReadonlyMap<Locale, string[]>;
  /** The texts of the files that a cut makes anew or replaces, by path; those that are there. */
  texts: ReadonlyMap<string, string>;
  /** The draft's sidebars, worked out as Docusaurus does. */
  sidebars: object;
  /** The address of the published site, without a slash at its end; empty where none is known. */
  origin: string;
}

/** The list of the editions that were cut, relative to the site. */
export const versionsFile = 'versions.json';

/** The folder of an edition's pages in a locale, relative to the site. */
export function pageFolder(edition: string, locale: Locale): string {
  if (locale === defaultLocale) return folderOf(edition);
  return `${docsTranslations(locale)}/${docusaurusName(edition)}`;
}

/** What a locale calls an edition and the groups of its sidebar, relative to the site. */
export function labelFile(edition: string, locale: Locale): string {
  return `${docsTranslations(locale)}/${docusaurusName(edition)}.json`;
}

/** The sidebar of a cut edition, relative to the site. */
export function sidebarFile(edition: string): string {
  return `versioned_sidebars/version-${edition}-sidebars.json`;
}

function docsTranslations(locale: Locale): string {
  return `i18n/${locale}/docusaurus-plugin-content-docs`;
}

function docusaurusName(edition: string): string {
  return edition === nextEdition ? 'current' : `version-${edition}`;
}
