/** A result as the page shows it. */
export interface Result {
  address: string;
  /** The passage, as text or as HTML. */
  excerpt: string;
}

/** Asks an engine for its first results, loading what it needs. */
export type Ask = (query: string, limit: number) => Promise<Result[]>;

declare global {
  /** Set by the engine's module. */
  var ask: Ask;
}

/** What the page says about itself. */
export function settings(): { locale: string; edition: string } {
  const { lang, dataset } = document.documentElement;
  return { locale: lang, edition: dataset.edition ?? '' };
}
