import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packOf, setName } from '../manifest';
import { pack } from '../pack';
import { write } from './site-files-fs';

/** What the search tells of its indexes, as far as it is used: `search-index/manifest.json`. */
interface SearchManifest {
  editions: readonly { name: string; locales: Readonly<Record<string, { folder: string }>> }[];
}

/** A folder of the search index that is to be one file, too: all that it takes, so that another process can do it. */
export interface PackPlan {
  /** The folder of the site. */
  dir: string;
  /** Its name below that of all indexes. */
  folder: string;
}

/** Each folder of the search index becomes one file for those who take all of it: thousands of requests take minutes. */
export function planPacks(dir: string): PackPlan[] {
  return indexesIn(dir).map(({ folder }) => ({ dir, folder }));
}

/** Writes a pack where those who keep the edition find it. */
export function writePack({ dir, folder }: PackPlan): void {
  write(dir, packOf(folder), packFolder(path.join(dir, indexName, folder)));
}

/** What a crew is given to do. */
export { writePack as work };

/** The path of each pack, by the name of the edition's set. */
export function packsIn(dir: string): Map<string, string> {
  return new Map(indexesIn(dir).map(({ set, folder }) => [set, packOf(folder)]));
}

const indexName = 'search-index';

/** The folders of the search index, each with the name of the set that it belongs to. */
function indexesIn(dir: string): { set: string; folder: string }[] {
  const manifest = path.join(dir, indexName, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { editions }: SearchManifest = JSON.parse(readFileSync(manifest, 'utf8'));
  return editions.flatMap(({ name, locales }) => {
    const edition = name === 'current' ? 'next' : name;
    return Object.entries(locales).map(([locale, { folder }]) => ({
      set: setName({ edition, locale }),
      folder,
    }));
  });
}

function packFolder(folder: string): Uint8Array {
  const names = readdirSync(folder).sort();
  const files = names.map(
    (name) => [name, gunzipSync(readFileSync(path.join(folder, name)))] as const,
  );
  return gzipSync(pack(files));
}
