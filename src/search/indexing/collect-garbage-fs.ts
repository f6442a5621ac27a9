import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Memory in use, in bytes, below which nothing is gained: most sites never come to it. */
const worthwhile = 256 * 1024 ** 2;

/**
 * Frees what is no longer needed. Left to itself, V8 takes several times the memory of an index of many
 * pages before it looks.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size < worthwhile) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
