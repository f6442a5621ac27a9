import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../evidence/locale';
import { nginxFiles } from './nginx';

const folder = path.resolve(import.meta.dirname, '../../deploy/nginx');

it.each([...nginxFiles()])('has %s as it is made from code', (file, content) => {
  expect(readFileSync(path.join(folder, file), 'utf8'), 'run `npm run generate`').toBe(content);
});

describe('handbook.conf', () => {
  const text = readFileSync(path.join(folder, 'handbook.conf'), 'utf8');

  it.each(locales.filter((locale) => locale !== 'zh-Hans'))('knows the language %s', (locale) => {
    expect(text).toContain(`/${locale}/404.html;`);
    expect(text).toContain(`location = /${locale}/ {`);
  });

  it('sets headers in one place: a second would take those of the first away', () => {
    expect(text).not.toContain('add_header');
  });
});
