import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mendSite } from './mend-fs';

const site = path.resolve(import.meta.dirname, '../../../tests/fixtures/checks/_site');
let siteDir = '';

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'mend-'));
  cpSync(site, siteDir, { recursive: true });
});

afterEach(() => {
  rmSync(siteDir, { recursive: true });
});

function read(file: string): string {
  return readFileSync(path.join(siteDir, file), 'utf8');
}

function change(file: string, change: (text: string) => string): void {
  writeFileSync(path.join(siteDir, file), change(read(file)));
}

it('has nothing to do on a sound site', () => {
  expect(mendSite(siteDir)).toEqual([]);
});

it('mends pages, data and ends of lines, and then has nothing left to do', () => {
  const [page, data, bare] = ['docs/tdsql.mdx', 'docs/_data/claims.yml', 'docs/insurance.mdx'];
  const sound = [page, data, bare].map(read);
  change(page, (text) => `\uFEFF${text.replace('它承载 ', '它承载  ')}\n\n`);
  change(data, (text) => text.replaceAll('\n', '\r\n').replace('账户。', '账户.'));
  change(bare, (text) => `\uFEFF${text}`);
  expect(mendSite(siteDir).toSorted()).toEqual([data, bare, page]);
  expect([page, data, bare].map(read)).toEqual(sound);
  expect(mendSite(siteDir)).toEqual([]);
});

it('does not touch an edition that was cut, be it the latest', () => {
  const frozen = 'versioned_docs/version-2020-10/tdsql.mdx';
  change(frozen, (text) => `${text}用TDSQL。\r\n`);
  const before = read(frozen);
  expect(mendSite(siteDir)).toEqual([]);
  expect(read(frozen)).toBe(before);
});

it('leaves alone what it cannot read', () => {
  change('docs/tdsql.mdx', (text) => `${text}<Claim\n用TDSQL。\n\n\n`);
  change('docs/_data/claims.yml', (text) => `${text}a: [用TDSQL,\n`);
  expect(mendSite(siteDir)).toEqual([]);
});
