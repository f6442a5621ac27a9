import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rebuild, temporaryFolder } from '../src/cli/rebuild';
import { hashOfInputs, isBuiltFrom, site } from '../src/cli/site-build';
import { siteDir } from '../src/cli/site-dir';
import { defaultLocale } from '../src/evidence/locale';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { differencesBetween } from '../src/parts/differences-fs';
import { smallestParts } from '../src/parts/part';
import versions from '../versions.json';

it('holds nothing of where it was built, so that another machine builds the same', () => {
  const texts = ['.html', '.js', '.css', '.json', '.md', '.txt', '.xml', '.atom'];
  const telling = texts
    .flatMap((ending) => filesBelow(site.dir, ending))
    .filter((file) => readFileSync(file, 'utf8').includes(siteDir))
    .map((file) => path.relative(site.dir, file));
  expect(telling).toEqual([]);
});

describe('a build in parts', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // One language edition by edition, the other whole: `npm run reproduce` divides both, which takes longer.
  const parts = [
    ...smallestParts(versions).filter(({ locale }) => locale === defaultLocale),
    { locale: 'en' as const },
  ];

  it('is the same, byte for byte, as one in one piece, wherever it is made', async () => {
    expect(isBuiltFrom(site, hashOfInputs(site)), 'run `npm run build` first').toBe(true);
    const { dir, failure } = await rebuild(parts, folder);
    expect(failure).toBeUndefined();
    expect(differencesBetween(site.dir, dir)).toEqual([]);
  }, 1_800_000);
});
