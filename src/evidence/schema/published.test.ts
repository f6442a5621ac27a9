import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from './published';

const repository = path.resolve(import.meta.dirname, '../../..');

describe('publishedSchemas', () => {
  it.each(publishedSchemas())('$file is published as it is defined', ({ file, content }) => {
    const published = readFileSync(path.join(repository, 'static/schemas', file), 'utf8');
    expect(published, 'run `npm run generate`').toBe(content);
  });

  it.each(publishedSchemas())('editors are pointed to $file', ({ file }) => {
    const settings = JSON.parse(
      readFileSync(path.join(repository, '.vscode/settings.json'), 'utf8'),
    ) as { 'yaml.schemas': Record<string, string[]> };
    const name = file.replace('.json', '');
    expect(settings['yaml.schemas'][`static/schemas/${file}`]).toContain(`**/_data/${name}.yml`);
  });
});
