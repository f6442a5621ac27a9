import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../evidence/locale';
import { nextEdition, readEdition } from '../evidence/reading/edition';
import { findEditions, readDataTexts } from '../evidence/reading/editions-fs';
import { entriesBelow, readTextFile, sitePath } from '../evidence/reading/text-file-fs';
import type { Tree } from './scaffold';

/** Reads the edition being written, `docs/`, and the sidebar. */
export function readTree(siteDir: string): Tree {
  const folders = findEditions(siteDir).find(({ name }) => name === nextEdition);
  if (!folders) throw new Error(`no edition \`${nextEdition}\``);
  const data = readDataTexts(siteDir, folders);
  const list = path.join(siteDir, 'sidebars.ts');
  const sidebars = existsSync(list) ? readTextFile(siteDir, list) : undefined;
  const relative = locales.map((locale) => [locale, sitePath(siteDir, folders.pages[locale])]);
  return {
    texts: data.texts,
    edition: readEdition(nextEdition, data.texts),
    data: sitePath(siteDir, folders.data),
    pageFolders: Object.fromEntries(relative) as Record<Locale, string>,
    pages: locales.flatMap((locale) =>
      entriesBelow(folders.pages[locale]).map((file) => sitePath(siteDir, file)),
    ),
    sidebars: sidebars?.text ?? '',
    fileProblems: [...data.problems, ...(sidebars?.problems ?? [])],
  };
}
