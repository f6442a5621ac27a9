import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSidebarsFile } from '@docusaurus/plugin-content-docs/lib/sidebars/index.js';
import type { Site } from '../checks/reading/site';
import { type Locale, locales } from '../evidence/locale';
import { dataFolderOf, nextEdition } from '../evidence/reading/edition';
import { labelFile, pageFolder } from '../evidence/reading/edition-places';
import { filesBelow } from '../evidence/reading/editions-fs';
import { sitePath } from '../evidence/reading/text-file-fs';
import { addressFile } from './addresses';
import { changelogFile } from './changelog';
import { type Draft, versionsFile } from './draft';

/** Reads what an edition is cut from; the site itself was read before. */
export async function readDraft(siteDir: string, site: Site): Promise<Draft> {
  const replaced = [
    versionsFile,
    addressFile,
    changelogFile,
    `${dataFolderOf(nextEdition)}/edition.yml`,
    ...locales.map((locale) => labelFile(nextEdition, locale)),
  ];
  return {
    site,
    files: new Map(locales.flatMap((locale) => filesOf(siteDir, locale))),
    texts: textsOf(siteDir, replaced),
    sidebars: await sidebarsOf(siteDir),
    origin: originOf(siteDir),
  };
}

/** The texts of those of some files that are there, by path. */
export function textsOf(siteDir: string, files: readonly string[]): Map<string, string> {
  return new Map(
    files
      .filter((file) => existsSync(path.join(siteDir, file)))
      .map((file) => [file, readFileSync(path.join(siteDir, file), 'utf8')]),
  );
}

/** The address of the published site, as `package.json` has it, without a slash at its end. */
export function originOf(siteDir: string): string {
  const [text] = textsOf(siteDir, ['package.json']).values();
  const { homepage = '' } = JSON.parse(text ?? '{}') as { homepage?: string };
  return homepage.replace(/\/+$/, '');
}

function filesOf(siteDir: string, locale: Locale): [Locale, string[]][] {
  const folder = path.join(siteDir, pageFolder(nextEdition, locale));
  const files = filesBelow(folder, '').map((file) => sitePath(folder, file));
  return files.length > 0 ? [[locale, files]] : [];
}

/** By Docusaurus's own reader: what it takes for the sidebars is what is written down. */
async function sidebarsOf(siteDir: string): Promise<object> {
  const file = path.join(siteDir, 'sidebars.ts');
  return loadSidebarsFile(existsSync(file) ? file : undefined);
}
