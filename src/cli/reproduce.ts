import { rmSync } from 'node:fs';
import versions from '../../versions.json';
import { differencesBetween } from '../parts/differences-fs';
import { smallestParts } from '../parts/part';
import { parseArguments, run, UsageProblem } from './command';
import { rebuild, temporaryFolder } from './rebuild';
import { buildIfStale, site } from './site-build';

const usage = `Usage: npm run reproduce
Builds the site unless nothing changed, builds it once more, elsewhere and part by part, and says which files
differ and where.`;

/** Tells whether two builds of the site, in one piece and in parts, are the same byte for byte. */
async function reproduce(args: string[]): Promise<boolean> {
  parseArguments(usage, { args });
  if (!(await buildIfStale(site))) return false;
  const folder = temporaryFolder();
  try {
    const parts = smallestParts(versions);
    console.log(`Building it once more, in ${parts.length} parts, in ${folder}`);
    const { dir, failure } = await rebuild(parts, folder);
    if (failure !== undefined) throw new UsageProblem(failure);
    const differences = differencesBetween(site.dir, dir);
    for (const difference of differences) console.error(difference);
    if (differences.length === 0) console.log('Both builds are the same, byte for byte.');
    return differences.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run(reproduce);
