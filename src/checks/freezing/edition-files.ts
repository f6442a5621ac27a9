import { locales } from '../../evidence/locale';
import { folderOf, isPartial } from '../../evidence/reading/edition';
import { labelFile, sidebarFile, translationFolder } from '../../evidence/reading/edition-places';

/** Where what Docusaurus reads of an edition lies: folders, which end in `/`, and files. */
export interface EditionPlaces {
  /** The folders of pages, data and images, by locale; the original language first. */
  folders: string[];
  /** The sidebar, and by locale what the edition is called. */
  files: string[];
}

/** Every place that holds a part of an edition that was cut, relative to the site. */
export function placesOf(edition: string): EditionPlaces {
  const translated = locales.map((locale) => translationFolder(edition, locale));
  return {
    folders: [folderOf(edition), ...translated].map((folder) => `${folder}/`),
    files: [sidebarFile(edition), ...locales.map((locale) => labelFile(edition, locale))],
  };
}

/** Whether a file, named relative to the site, is a part of an edition. */
export function isOfEdition(edition: string, file: string): boolean {
  const { folders, files } = placesOf(edition);
  return files.includes(file) || folders.some((folder) => file.startsWith(folder));
}

/** The page of an edition that a file holds in some language; undefined of any other file. */
export function pageIn(edition: string, file: string): string | undefined {
  const folder = placesOf(edition).folders.find((folder) => file.startsWith(folder));
  if (folder === undefined || !file.endsWith('.mdx')) return undefined;
  const slug = file.slice(folder.length, -'.mdx'.length);
  return isPartial(slug) ? undefined : slug;
}
