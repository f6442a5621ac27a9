import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freeze, hashesOf } from './edition-files-fs';
import { readManifest, sha256Of } from './manifest';

const pages = 'versioned_docs/version-2020-10';
const english = 'i18n/en/docusaurus-plugin-content-docs/version-2020-10';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'edition-files-'));
  for (const file of [...parts, ...others]) write(file, file);
});

afterEach(() => rmSync(site, { recursive: true }));

/** The parts of the edition, in the order of their paths. */
const parts = [
  `${english}.json`,
  `${english}/tdsql.mdx`,
  'i18n/zh-Hans/docusaurus-plugin-content-docs/version-2020-10.json',
  `${pages}/_data/claims/tdsql.yml`,
  `${pages}/img/layers.v2/a.svg`,
  `${pages}/tdsql.mdx`,
  'versioned_sidebars/version-2020-10-sidebars.json',
];

const others = [
  'docs/tdsql.mdx',
  'versioned_docs/version-2020-100/tdsql.mdx',
  'i18n/en/docusaurus-plugin-content-docs/version-2026-11.json',
  'i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx',
  'versioned_sidebars/version-2026-11-sidebars.json',
  `${pages}/.DS_Store`,
];

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

it('hashes every file of the edition, and no other', () => {
  expect([...hashesOf(site, '2020-10')]).toEqual(parts.map((file) => [file, sha256Of(file)]));
  expect(hashesOf(site, '2019-01').size).toBe(0);
});

it('freezes them into a manifest that can be read', () => {
  const { manifest } = readManifest('2020-10', freeze(site, '2020-10', '2020-10-31'));
  expect(manifest).toMatchObject({ edition: '2020-10', frozenOn: '2020-10-31' });
  expect(Object.keys(manifest?.files ?? {})).toEqual(parts);
});

it('takes bytes as they are', () => {
  write(`${pages}/tdsql.mdx`, '\uFEFFa\r\n');
  expect(hashesOf(site, '2020-10').get(`${pages}/tdsql.mdx`)).toBe(sha256Of('\uFEFFa\r\n'));
});

it('follows no link, and freezes none', () => {
  symlinkSync('tdsql.mdx', path.join(site, pages, 'link.mdx'));
  expect(hashesOf(site, '2020-10').get(`${pages}/link.mdx`)).toBeUndefined();
  expect(hashesOf(site, '2020-10').has(`${pages}/link.mdx`)).toBe(true);
  expect(() => freeze(site, '2020-10', '2020-10-31')).toThrow(`${pages}/link.mdx cannot be frozen`);
});

it.skipIf(process.getuid?.() === 0)('freezes nothing that it may not read', () => {
  chmodSync(path.join(site, pages, 'tdsql.mdx'), 0);
  expect(() => freeze(site, '2020-10', '2020-10-31')).toThrow(`${pages}/tdsql.mdx cannot be`);
});

it('freezes no edition that is not there', () => {
  expect(() => freeze(site, '2019-01', '2020-10-31')).toThrow('There is no edition 2019-01');
});
