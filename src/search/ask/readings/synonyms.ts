import type { IndexReader } from '../index-reader';
import type { Reading } from '../query';

/** A query with a name in it replaced by another name of the same thing. */
export async function readSynonyms(index: IndexReader, query: string): Promise<Reading[]> {
  const folded = query.toLowerCase();
  const starts = [
    ...folded.matchAll(/\p{Script=Han}(?=\p{Script=Han})|(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,}/gu),
  ];
  const found = await Promise.all(
    starts.map(async ({ index: at }) => {
      const names = await index.names(folded.slice(at, at + 2));
      return names
        .filter(({ name }) => folded.startsWith(name, at) && endsWord(folded, at + name.length))
        .map(({ name, others }) => ({ name, others, at }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ name, others, at }) =>
      others.map((other) => ({
        kind: 'synonym' as const,
        from: query,
        to: query.slice(0, at) + other + query.slice(at + name.length),
      })),
    );
}

/** Whether a word of letters does not go on here. */
function endsWord(text: string, at: number): boolean {
  return !/[a-z0-9][a-z0-9]/.test(text.slice(at - 1, at + 1));
}
