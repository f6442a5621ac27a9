import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRulesPage } from '../checks/examples/rules-page-fs';
import { publishedSchemas } from '../evidence/schema/published';
import { siteDir } from './site-dir';

/** Writes what is made from code: the JSON Schemas that editors use, and the page on every rule. */
const files = [
  ...publishedSchemas().map(({ file, content }) => ({
    file: path.join('static/schemas', file),
    content,
  })),
  { file: 'contributing/rules.md', content: readRulesPage(siteDir) },
];
for (const { file, content } of files) {
  const target = path.join(siteDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
