/** As much of MiniSearch as is used: its own types are there only once the benchmark has run. */
declare module 'minisearch' {
  export interface Options {
    fields: string[];
    storeFields: string[];
    tokenize(text: string): string[];
    searchOptions: { prefix: boolean; fuzzy: number; boost: Record<string, number> };
  }

  export interface SearchResult {
    id: string;
    /** The terms of the document that matched, and the fields each was found in. */
    match: Record<string, string[]>;
    /** A stored field. */
    [field: string]: unknown;
  }

  export default class MiniSearch {
    constructor(options: Options);
    static loadJSON(json: string, options: Options): MiniSearch;
    addAll(documents: readonly object[]): void;
    search(query: string): SearchResult[];
  }
}
