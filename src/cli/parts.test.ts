import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import versions from '../../versions.json';
import type { Anchors } from '../parts/broken-anchors';
import { type Part, smallestParts } from '../parts/part';
import { anchorsName, writeRecord } from '../parts/record-fs';
import { joinParts } from './parts';
import { hashOfInputs, type Target } from './site-build';

const target: Target = { dir: path.join(tmpdir(), 'never-written'), env: {} };
const here = hashOfInputs(target);

/** A part that says it was built from these inputs. */
function partOf(part: Part, inputs = here): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'part-'));
  writeRecord(dir, { part, inputs });
  return dir;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('takes no part that was built from something else, and misses what is not there', async () => {
  const dirs = [partOf({ locale: 'zh-Hans' }, 'of another commit')];
  await expect(joinParts(target, dirs)).rejects.toThrow(
    'zh-Hans was built from other files than those that lie here now, or for another address, or by ' +
      'another version of Node: run `npm run build -- --locale zh-Hans`.\n' +
      'en is missing: run `npm run build -- --locale en`.',
  );
});

it('takes no folder that holds no finished part', async () => {
  await expect(joinParts(target, ['/no/such/part'])).rejects.toThrow(
    '/no/such/part holds no finished part: see `npm run build -- --help` on how to build one.',
  );
});

it('makes no site of parts whose links lead nowhere in one another', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const english = smallestParts(versions).filter(({ locale }) => locale === 'en');
  const dirs = english.map((part) => partOf(part));
  const notes = (dir: string | undefined, pages: Anchors) =>
    writeFileSync(path.join(dir as string, anchorsName), JSON.stringify(pages));
  notes(dirs[0], { '/en/compare': { links: ['/en/docs/next/tdsql#gone'], anchors: [] } });
  notes(dirs.at(-1), { '/en/docs/next/tdsql': { links: [], anchors: ['origin'] } });

  expect(await joinParts(target, [partOf({ locale: 'zh-Hans' }), ...dirs])).toBe(false);
  expect(told.mock.calls.join()).toContain('linking to /en/docs/next/tdsql#gone');
});
