import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../engines';
import { pagefindArguments } from './pagefind';
import { type Indexing, IndexingFailed, runIndexer } from './run-indexer';

/** The programs that index. */
export interface Indexers {
  /** Files that Node runs. */
  own: string;
  minisearch: string;
  /** A program of the system. */
  pagefind: string;
}

/** Indexes a site, all languages at once, into its own folder. Resolves to why not where that failed. */
export async function buildIndex(
  engine: Engine,
  siteDir: string,
  indexers: Indexers,
): Promise<Indexing | IndexingFailed> {
  const output = path.join(siteDir, engine === 'own' ? 'search-index' : engine);
  rmSync(output, { recursive: true, force: true });
  const node = process.execPath;
  const commands: Record<Engine, [command: string, args: string[]]> = {
    own: [node, [indexers.own, siteDir]],
    pagefind: [indexers.pagefind, pagefindArguments(siteDir, output)],
    minisearch: [node, [indexers.minisearch, siteDir, output]],
  };
  try {
    return await runIndexer(...commands[engine]);
  } catch (failure) {
    if (failure instanceof IndexingFailed) return failure;
    throw failure;
  }
}
