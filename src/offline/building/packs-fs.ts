import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packOf, setName } from '../manifest';
import { pack } from '../pack';
import { write } from './site-files-fs';

/** What the search tells of its indexes, as far as it is used: `search-index/manifest.json`. */
interface SearchManifest {
  editions: readonly { name: string; locales: Readonly<Record<string, { folder: string }>> }[];
}

/**
 * Writes each folder of the search index as one file, for those who take all of it: thousands of requests
 * would take minutes.
 * @returns the path of each pack, by the name of the edition's set
 */
export function writePacks(dir: string): Map<string, string> {
  const root = path.join(dir, 'search-index');
  const manifest = path.join(root, 'manifest.json');
  const packs = new Map<string, string>();
  if (!existsSync(manifest)) return packs;
  const { editions }: SearchManifest = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const { name, locales } of editions) {
    const edition = name === 'current' ? 'next' : name;
    for (const [locale, { folder }] of Object.entries(locales)) {
      write(dir, packOf(folder), packFolder(path.join(root, folder)));
      packs.set(setName({ edition, locale }), packOf(folder));
    }
  }
  return packs;
}

function packFolder(folder: string): Uint8Array {
  const names = readdirSync(folder).sort();
  return pack(names.map((name) => [name, readFileSync(path.join(folder, name))] as const));
}
