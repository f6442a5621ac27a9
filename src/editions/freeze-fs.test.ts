import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSite } from '../checks/reading/site-fs';
import { freezeEdition } from './freeze-fs';
import { editionList } from './list';

const time = { day: '2026-11-26', today: '2026-11-27' };
const manifest = 'editions/2020-10/manifest.json';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'freezing-'));
  const fixture = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');
  cpSync(fixture, siteDir, { recursive: true });
});
afterEach(() => rmSync(siteDir, { recursive: true }));

it('freezes an edition that was cut by hand, and publishes its addresses', async () => {
  rmSync(path.join(siteDir, manifest));
  const writes = await freezeEdition(siteDir, '2020-10', time);
  expect(writes.map(({ path }) => path)).toEqual([
    manifest,
    'editions/addresses.txt',
    'CHANGELOG.md',
  ]);
  expect(JSON.parse(readFileSync(path.join(siteDir, manifest), 'utf8'))).toMatchObject({
    edition: '2020-10',
    frozenOn: '2026-11-26',
  });
  expect(editionList(readSite(siteDir))).toBe(
    'next     as of 2021-06  not frozen            2 claims  3 pages  0 errata  新版 · The new edition\n' +
      '2020-10  as of 2020-10  frozen on 2026-11-26  2 claims  2 pages  0 errata  旧版 · The old edition',
  );
});

it('refuses an edition that is frozen, or not there', async () => {
  await expect(freezeEdition(siteDir, '2020-10', time)).rejects.toThrow(
    'Edition 2020-10 is frozen already: editions/2020-10/manifest.json is there.',
  );
  await expect(freezeEdition(siteDir, '2020-11', time)).rejects.toThrow(
    'There is no edition `2020-11` that was cut: did you mean `2020-10`?',
  );
  expect(existsSync(path.join(siteDir, 'CHANGELOG.md'))).toBe(false);
});
