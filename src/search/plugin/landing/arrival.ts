/** What the link that led to a page tells it: no part of its address. */
export interface Arrival {
  /** The strings that a search found the page by. */
  searchMatches: string[];
}

/** What a page was told, if anything. */
export function matchesIn(state: unknown): string[] {
  if (typeof state !== 'object' || state === null) return [];
  const { searchMatches } = state as Partial<Arrival>;
  if (!Array.isArray(searchMatches)) return [];
  return searchMatches.filter((match) => typeof match === 'string' && match.trim() !== '');
}
