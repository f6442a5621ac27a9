import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { namespaces } from '../format/keys';
import type { Entry } from '../table/node';
import { type Cut, writeTable } from '../table/write';

/**
 * Leaves are cut so that, compressed, most come to a kilobyte. With halves of that, a reader's first question costs
 * 7 KB less, and a site twice as many files, of which some hosts take 20,000 at most.
 */
const cut: Cut = {
  leafBytes: (namespace) => (namespace === namespaces.unit ? 2400 : 1600),
  fanout: 128,
  rootFanout: 300,
};

/** The name of the file with the root; the others are numbered. */
export const rootName = 'root';

/**
 * Writes an index into a folder of its own below `root`, named after the label and what it holds. Returns
 * the folder's name.
 */
export function writeIndex(root: string, label: string, entries: Entry[]): string {
  const draft = path.join(root, `.${label}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const hash = createHash('sha256');
  const write = (name: string, bytes: Uint8Array) => {
    hash.update(bytes);
    writeFileSync(path.join(draft, `${name}.bin`), gzipSync(bytes, { level: 9 }));
  };
  write(
    rootName,
    writeTable(entries, cut, (file, bytes) => write(String(file), bytes)),
  );
  const folder = `${label}.${hash.digest('hex').slice(0, 10)}`;
  rmSync(path.join(root, folder), { recursive: true, force: true });
  renameSync(draft, path.join(root, folder));
  return folder;
}
