import type { EditionIndex } from '../format/manifest';
import { collectGarbage } from './collect-garbage-fs';
import { indexEdition } from './index-edition';
import type { EditionPlan } from './plan-fs';
import { readPages } from './site-fs';
import { writeIndex } from './write-fs';

/** Indexes an edition in each of its languages. */
export function writeEdition({ name, files, root, options }: EditionPlan): EditionIndex {
  const locales: EditionIndex['locales'] = {};
  const pages = readPages(files, options);
  collectGarbage();
  for (const { locale, entries, about } of indexEdition(pages, options)) {
    const base = files.find((file) => file.locale === locale)?.base ?? '';
    locales[locale] = { folder: writeIndex(root, `${name}.${locale}`, entries), base, ...about };
    collectGarbage();
  }
  return { name, locales };
}

/** What a crew is given to do. */
export { writeEdition as work };
