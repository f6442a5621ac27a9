import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRulesPage } from '../checks/examples/rules-page-fs';
import { readSite } from '../checks/reading/site-fs';
import { addressFile, lastingAddresses, withAddresses } from '../editions/addresses';
import { textsOf } from '../editions/draft-fs';
import { openDataSchemas } from '../evidence/exporting/open-data/open-data';
import { publishedSchemas } from '../evidence/schema/published';
import { nginxFiles } from '../hosting/nginx';
import { siteDir } from './site-dir';

const [published = ''] = textsOf(siteDir, [addressFile]).values();

/**
 * Writes what is made from code: JSON Schemas of data files and of open data, the page on every rule, the
 * headers that nginx sends, and the addresses that are published for good, among those that were before.
 */
const files = [
  ...[...publishedSchemas(), ...openDataSchemas()].map(({ file, content }) => ({
    file: path.join('static/schemas', file),
    content,
  })),
  ...[...nginxFiles()].map(([file, content]) => ({
    file: path.join('deploy/nginx', file),
    content,
  })),
  { file: 'contributing/rules.md', content: readRulesPage(siteDir) },
  { file: addressFile, content: withAddresses(published, lastingAddresses(readSite(siteDir))) },
];
for (const { file, content } of files) {
  const target = path.join(siteDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
