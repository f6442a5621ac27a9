import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Search } from '../../src/search/ask/search';

/** A query that a reader may type, and the pages that answer it. */
export interface KnownItem {
  q: string;
  kind: string;
  /** Slugs of the pages a reader would be content to land on. */
  expect: string[];
}

/** How often the first result, or one of the first five, is a page that was expected. */
export interface Relevance {
  asked: number;
  atFirst: number;
  inFive: number;
  /** Queries whose first result is another page, each in a line. */
  misses: string[];
}

/** The queries of a file beside this one. */
export function knownItems(name: string): KnownItem[] {
  return parse(readFileSync(path.join(__dirname, name), 'utf8')) as KnownItem[];
}

/** Asks every query; the relevance of each kind of query, and of `all` of them. */
export async function relevanceByKind(
  search: Search,
  items: KnownItem[],
  where: { edition: string; locale: string },
): Promise<Map<string, Relevance>> {
  const byKind = new Map<string, Relevance>();
  for (const item of items) {
    const { hits } = await search.ask({ ...where, query: item.q, limit: 5 });
    const slugs = hits.map(({ address }) => slugOf(address));
    const rank = slugs.findIndex((slug) => item.expect.includes(slug));
    for (const kind of [item.kind, 'all']) {
      const sum = byKind.get(kind) ?? { asked: 0, atFirst: 0, inFive: 0, misses: [] };
      sum.asked++;
      if (rank === 0) sum.atFirst++;
      if (rank >= 0) sum.inFive++;
      if (rank !== 0) {
        sum.misses.push(`${item.kind}: “${item.q}” found ${slugs}, expected ${item.expect}`);
      }
      byKind.set(kind, sum);
    }
  }
  return byKind;
}

/** `en/docs/2026-11/tdsql#layouts` → `tdsql`. */
function slugOf(address: string): string {
  return address.replace(/#.*/, '').split('/').at(-1) ?? '';
}
