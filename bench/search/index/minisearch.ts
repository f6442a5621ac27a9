// A process of its own: `minisearch.cjs <site> <output>` writes `<output>/<locale>.json`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { miniSearchOptions } from '../minisearch-options';
import { readDocuments } from './documents-fs';

const [siteDir = '', output = ''] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
for (const [locale, documents] of readDocuments(siteDir)) {
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(documents);
  writeFileSync(path.join(output, `${locale}.json`), JSON.stringify(index));
}
