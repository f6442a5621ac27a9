import { readFileSync } from 'node:fs';
import { readPage } from '../../../src/search/indexing/read-page';
import { findPages } from '../../../src/search/indexing/site-fs';
import { defaultOptions } from '../../../src/search/options';
import type { Document } from '../minisearch-options';

/** The pages of a site by locale, each with the same text that the handbook's own index is made from. */
export function readDocuments(siteDir: string): Map<string, Document[]> {
  const byLocale = new Map<string, Document[]>();
  for (const { file, locale, base, path } of findPages(siteDir)) {
    const page = readPage(readFileSync(file, 'utf8'), defaultOptions);
    if (!page) continue;
    const text = page.units
      .flatMap(({ heading, text, code }) => [heading, text, code])
      .filter(Boolean)
      .join('\n');
    const documents = byLocale.get(locale) ?? [];
    documents.push({ id: `${base}${path}`, title: page.title, text });
    byLocale.set(locale, documents);
  }
  return byLocale;
}
