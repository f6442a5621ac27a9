import type { IndexReader } from '../index-reader';
import type { Clause } from '../query';
import { tuning } from '../tuning';
import type { WeighedReading } from '.';

/** Where a name may begin: at any character of Han, and at the beginning of a word of letters. */
const starts =
  /\p{Script=Han}(?=[\p{L}\p{N}])|(?<!(?!\p{Script=Han})[\p{L}\p{N}])(?!\p{Script=Han})[\p{L}\p{N}](?=[\p{L}\p{N}])/gu;

/**
 * A query with a name in it replaced by another name of the same thing, the longest name first. What
 * pages do not know as it was typed counts as much as if it had been.
 */
export async function readSynonyms(
  index: IndexReader,
  query: string,
  missing: Clause[],
): Promise<WeighedReading[]> {
  const folded = query.toLowerCase();
  const found = await Promise.all(
    [...folded.matchAll(starts)].map(async ({ index: at }) => {
      const names = await index.names(folded.slice(at, at + 2));
      return names
        .filter(({ name }) => folded.startsWith(name, at) && endsWord(folded, at + name.length))
        .map(({ name, others }) => ({ name, others, at }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ name, others, at }) => {
      const unknown = missing.some(({ surface }) => name.includes(surface));
      return others.map((other) => ({
        kind: 'synonym' as const,
        from: query,
        to: query.slice(0, at) + other + query.slice(at + name.length),
        weight: unknown ? tuning.onlySynonym : tuning.synonym,
      }));
    });
}

/** Whether a word of letters does not go on here. */
function endsWord(text: string, at: number): boolean {
  return !/[a-z0-9][a-z0-9]/.test(text.slice(at - 1, at + 1));
}
