import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../evidence/reading/editions-fs';
import { flattenAddresses } from './addresses-fs';

it('lays pages in folders beside them, too, but for those there already and the front pages', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'addresses-'));
  for (const file of [
    'index.html',
    'en/index.html',
    'docs/tdsql/index.html',
    'search/index.html',
  ]) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), file);
  }
  writeFileSync(path.join(dir, 'search.html'), 'as it was');
  flattenAddresses(dir);
  expect(
    filesBelow(dir, '.html').map((file) => path.relative(dir, file).replaceAll('\\', '/')),
  ).toEqual([
    'docs/tdsql.html',
    'docs/tdsql/index.html',
    'en/index.html',
    'index.html',
    'search.html',
    'search/index.html',
  ]);
  expect(readFileSync(path.join(dir, 'docs/tdsql.html'), 'utf8')).toBe('docs/tdsql/index.html');
  expect(readFileSync(path.join(dir, 'search.html'), 'utf8')).toBe('as it was');
});
