/** Two editions by their names, the earlier first. */
export type EditionPair = readonly [before: string, after: string];

/** Every two of some editions: those of the latest first, each with the one right before it first. */
export function pairsOfEditions(names: readonly string[]): EditionPair[] {
  const latestFirst = names.toSorted().toReversed();
  return latestFirst.flatMap((after, index) =>
    latestFirst.slice(index + 1).map((before): EditionPair => [before, after]),
  );
}
