import { readOverHttp } from '../../ask/files';
import { Search } from '../../ask/search';

const engines = new Map<string, Search>();

/** The engine that reads the index at an address: one for as long as the page is open. */
export function engineAt(root: string): Search {
  const known = engines.get(root);
  if (known) return known;
  const engine = new Search(readOverHttp(root));
  engines.set(root, engine);
  return engine;
}
