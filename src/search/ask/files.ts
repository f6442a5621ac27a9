import { manifestName } from '../format/manifest';
import { SearchFailure } from './failure';

/**
 * Reads a file below `search-index/`. Throws a `SearchFailure`. The manifest must be asked of the server
 * each time; no other file ever changes, but `again` says that what was given before was no good.
 */
export type ReadFile = (file: string, again: boolean) => Promise<Uint8Array>;

/** Reads the files with `fetch` from an address that ends in a slash. */
export function readOverHttp(root: string): ReadFile {
  return async (file, again) => {
    if (file !== manifestName) return read(root, file, again ? 'reload' : 'force-cache');
    try {
      return await read(root, file, 'no-cache');
    } catch (failure) {
      if (!(failure instanceof SearchFailure) || failure.kind !== 'unreachable') throw failure;
      // Without a network, the files that were read before are as good as ever.
      return read(root, file, 'only-if-cached').catch(() => Promise.reject(failure));
    }
  };
}

async function read(root: string, file: string, cache: RequestCache): Promise<Uint8Array> {
  let response: Response;
  try {
    const mode = cache === 'only-if-cached' ? 'same-origin' : undefined;
    response = await fetch(root + file, { cache, mode });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new SearchFailure('unreachable', file, { cause });
  }
  throw new SearchFailure(response.status < 500 ? 'missing' : 'unreachable', file);
}

/** Unpacks a gzip file. Its checksum tells damage; a page sent in its stead is no gzip at all. */
export async function unpack(file: string, packed: Uint8Array): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw new SearchFailure('damaged', file);
  try {
    const stream = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new SearchFailure('damaged', file, { cause });
  }
}
