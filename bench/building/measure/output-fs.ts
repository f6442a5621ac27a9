import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build wrote; sizes are of the files as they lie there, in bytes. */
export interface Output {
  bytes: number;
  files: number;
  /** The search index, where there is one. */
  searchIndex?: number;
  /** The script that every page loads, of the first language. */
  mainScript: number;
}

/** Measures a built site. */
export function outputOf(build: string): Output {
  const index = path.join(build, 'search-index');
  return {
    ...sizeOf(build),
    ...(existsSync(index) ? { searchIndex: sizeOf(index).bytes } : {}),
    mainScript: mainScriptOf(path.join(build, 'assets/js')),
  };
}

function mainScriptOf(folder: string): number {
  const main = readdirSync(folder).find((name) => /^main\.\w+\.js$/.test(name));
  return main === undefined ? 0 : statSync(path.join(folder, main)).size;
}

function sizeOf(folder: string): { bytes: number; files: number } {
  let [bytes, files] = [0, 0];
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    bytes += statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size;
    files += 1;
  }
  return { bytes, files };
}
