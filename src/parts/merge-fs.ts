import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../evidence/reading/editions-fs';
import { sitePath } from '../evidence/reading/text-file-fs';
import { notOfTheSite } from './record-fs';
import { mergeSitemaps } from './sitemap';

const sitemapName = 'sitemap.xml';

/** How a file comes from a part into the site. */
export type Transfer = (from: string, to: string) => void;

/** Leaves the part as it is. */
export const copying: Transfer = copyFileSync;

/** Uses the part up. */
export const moving: Transfer = renameSync;

/**
 * Lays parts over one another into a folder. What several of them hold, scripts above all, must be the same
 * in each, but for the sitemap, of which each has its own pages.
 * @returns the files that two parts have different
 */
export function mergeParts(dirs: readonly string[], into: string, transfer: Transfer): string[] {
  const sitemaps: string[] = [];
  const differing = new Set<string>();
  for (const dir of dirs) {
    for (const from of filesBelow(dir, '')) {
      const name = sitePath(dir, from);
      const to = path.join(into, name);
      if (notOfTheSite.includes(name)) continue;
      if (name === sitemapName) sitemaps.push(readFileSync(from, 'utf8'));
      else if (!existsSync(to)) put(from, to, transfer);
      else if (!readFileSync(from).equals(readFileSync(to))) differing.add(name);
    }
  }
  if (sitemaps.length > 0) writeFileSync(path.join(into, sitemapName), mergeSitemaps(sitemaps));
  return [...differing].sort();
}

function put(from: string, to: string, transfer: Transfer): void {
  mkdirSync(path.dirname(to), { recursive: true });
  transfer(from, to);
}
