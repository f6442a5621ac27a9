import type { Manifest } from '../format/manifest';
import type { SearchOptions } from '../options';
import { listIndexes, planIndex } from './plan-fs';
import { writeEdition } from './write-edition-fs';

/**
 * Indexes a built site: one index for each edition and language, below `search-index/` in its folder,
 * beside the manifest that lists them. What an earlier build left there goes. `editions` gives their
 * order; those it does not name come last.
 */
export function buildIndex(
  siteDir: string,
  options: Partial<SearchOptions> & { editions?: string[] } = {},
): Manifest {
  return listIndexes(siteDir, planIndex(siteDir, options).map(writeEdition));
}
