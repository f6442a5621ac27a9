import { defaultLocale, type Locale } from '../locale';
import { folderOf, nextEdition } from './edition';

/** The folder of what a locale adds to an edition, relative to the site; of a translation, its pages. */
export function translationFolder(edition: string, locale: Locale): string {
  const name = edition === nextEdition ? 'current' : `version-${edition}`;
  return `i18n/${locale}/docusaurus-plugin-content-docs/${name}`;
}

/** The folder of an edition's pages in a locale, relative to the site. */
export function pageFolder(edition: string, locale: Locale): string {
  return locale === defaultLocale ? folderOf(edition) : translationFolder(edition, locale);
}

/** What a locale calls an edition and the groups of its sidebar, relative to the site. */
export function labelFile(edition: string, locale: Locale): string {
  return `${translationFolder(edition, locale)}.json`;
}

/** The sidebar of a cut edition, relative to the site. */
export function sidebarFile(edition: string): string {
  return `versioned_sidebars/version-${edition}-sidebars.json`;
}
