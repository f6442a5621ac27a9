import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedSchemas } from '../evidence/schema/published';
import { siteDir } from './site-dir';

/** Writes the JSON Schemas that the site publishes and editors check data files against. */
for (const { file, content } of publishedSchemas()) {
  const target = path.join(siteDir, 'static/schemas', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
