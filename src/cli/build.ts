import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import versions from '../../versions.json';
import { nameOf, smallestParts } from '../parts/part';
import { readRecord } from '../parts/record-fs';
import { buildWishIn } from './build-wish';
import { run, UsageProblem } from './command';
import { buildPart, joinParts } from './parts';
import { build, site } from './site-build';
import { siteDir } from './site-dir';

/** Where parts lie that are given no other place. */
const partsDir = path.join(siteDir, 'parts');

/** Builds what the arguments ask for; tells whether it could. */
async function main(args: string[]): Promise<boolean> {
  const wish = buildWishIn(args, versions);
  if (wish.what === 'site') return build(site);
  if (wish.what === 'join') {
    const { folders } = wish;
    return joinParts(site, folders.length > 0 ? folders.map(absolute) : partsLyingThere());
  }
  if (wish.what === 'part') {
    const { part, out } = wish;
    const dir = out === undefined ? path.join(partsDir, nameOf(part)) : folderToEmpty(out);
    return buildPart(site, part, dir);
  }
  console.log(JSON.stringify(smallestParts(versions)));
  return true;
}

function absolute(folder: string): string {
  return path.resolve(siteDir, folder);
}

function partsLyingThere(): string[] {
  if (!existsSync(partsDir)) return [];
  return readdirSync(partsDir).map((name) => path.join(partsDir, name));
}

/** A folder to build a part into, which loses what it holds: nothing, or a part. */
function folderToEmpty(folder: string): string {
  const dir = absolute(folder);
  if (!existsSync(dir) || readdirSync(dir).length === 0 || readRecord(dir)) return dir;
  throw new UsageProblem(
    `${folder} holds something that is no part of the site: empty it, or name another folder.`,
  );
}

run(main);
