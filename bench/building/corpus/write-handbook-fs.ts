import { cpSync } from 'node:fs';
import path from 'node:path';
import { freeze } from '../../../src/checks/freezing/edition-files-fs';
import { manifestPath } from '../../../src/checks/freezing/manifest';
import { defaultLocale, locales } from '../../../src/evidence/locale';
import { nextEdition } from '../../../src/evidence/reading/edition';
import { labelFile, sidebarFile } from '../../../src/evidence/reading/edition-places';
import { foldersOf } from '../../../src/evidence/reading/editions-fs';
import type { CorpusEdition } from './corpus';
import { editionFiles, handbookPage, recordFiles } from './handbook';
import { writeFiles } from './write-files-fs';

/** What a site needs of the repository beside its pages. */
const parts = [
  'docusaurus.config.ts',
  'package-lock.json',
  'package.json',
  'src',
  'static',
  'tsconfig.json',
  'i18n/en/code.json',
  'i18n/en/docusaurus-plugin-content-pages',
  'i18n/en/docusaurus-theme-classic',
];

/** The day on which the editions of a corpus were frozen. */
const frozenOn = '2026-11-01';

/**
 * Writes a corpus as a site of the handbook: a copy of the repository with other editions.
 * @param site - an empty folder below the repository, whose packages it takes
 */
export function writeHandbook(
  editions: readonly CorpusEdition[],
  repository: string,
  site: string,
): void {
  for (const part of parts) {
    cpSync(path.join(repository, part), path.join(site, part), {
      recursive: true,
      filter: (file) => !/\.test\.tsx?$/.test(file),
    });
  }
  const cut = editions.filter(({ name }) => name !== nextEdition).map(({ name }) => name);
  writeFiles(site, [['versions.json', JSON.stringify(cut.toReversed())]]);
  for (const edition of editions) writeEdition(edition, site);
  for (const name of cut) writeFiles(site, [[manifestPath(name), freeze(site, name, frozenOn)]]);
}

function writeEdition(edition: CorpusEdition, site: string): void {
  const { name, slugs, title } = edition;
  const { data, pages } = foldersOf(site, name);
  writeFiles(data, editionFiles(edition));
  for (const index of slugs.keys()) {
    const page = edition.pageAt(index);
    writeFiles(data, recordFiles(page));
    for (const locale of locales) {
      writeFiles(pages[locale], [[`${page.slug}.mdx`, handbookPage(page, locale)]]);
    }
  }
  writeFiles(site, [
    name === nextEdition
      ? ['sidebars.ts', `export default ${sidebarOf(slugs)};\n`]
      : [sidebarFile(name), sidebarOf(slugs)],
    ...locales
      .filter((locale) => locale !== defaultLocale)
      .map((locale) => [labelFile(name, locale), labelOf(title[locale])] as const),
  ]);
}

/** The order of pages, as TypeScript and as JSON. */
function sidebarOf(slugs: readonly string[]): string {
  return JSON.stringify({ handbook: slugs });
}

function labelOf(message: string): string {
  return JSON.stringify({ 'version.label': { message } });
}
