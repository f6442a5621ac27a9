import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { site } from '../src/cli/site-build';
import { siteDir } from '../src/cli/site-dir';
import { filesBelow } from '../src/evidence/reading/editions-fs';

it('holds nothing of where it was built, so that another machine builds the same', () => {
  const texts = ['.html', '.js', '.css', '.json', '.md', '.txt', '.xml', '.atom'];
  const telling = texts
    .flatMap((ending) => filesBelow(site.dir, ending))
    .filter((file) => readFileSync(file, 'utf8').includes(siteDir))
    .map((file) => path.relative(site.dir, file));
  expect(telling).toEqual([]);
});
