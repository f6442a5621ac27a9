/** Queries that are kept. */
const most = 8;

/** What a reader looked for, the latest first: kept in this browser alone, if it lets us. */
export function readRecent(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((query) => typeof query === 'string').slice(0, most);
  } catch {
    return [];
  }
}

/** Keeps queries; where the browser lets us not, they are forgotten. */
export function keepRecent(key: string, queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries.slice(0, most)));
  } catch {
    // Storage is blocked or full.
  }
}

/** The queries with one more, which is not listed twice. */
export function withQuery(queries: readonly string[], query: string): string[] {
  const typed = query.trim();
  if (!typed) return [...queries];
  return [typed, ...queries.filter((other) => other !== typed)].slice(0, most);
}
