import type { Site } from '../checks/reading/site';
import type { Locale } from '../evidence/locale';

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
