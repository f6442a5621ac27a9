import type { Browser } from 'playwright-core';
import type { Edition } from './corpus/edition-fs';
import type { GrowingSite } from './corpus/grow-fs';
import { type Engine, engines } from './engines';
import { buildIndex, type Indexers } from './index/build-indexes';
import { type Indexing, IndexingFailed } from './index/run-indexer';
import { type Figures, measure } from './measure/measure';
import type { Query } from './queries-fs';
import { CountingServer } from './serve';

/** What was found out about an engine at a size, in a language. */
export interface Column {
  engine: Engine;
  scale: number;
  locale: string;
  indexing?: Indexing;
  figures?: Figures;
  /** Why something is missing. */
  failure?: string;
}

/** All that a comparison needs beside the size. */
export interface Comparison {
  site: GrowingSite;
  edition: Edition;
  /** By locale. */
  queries: ReadonlyMap<string, readonly Query[]>;
  browser: Browser;
  indexers: Indexers;
  modules: Readonly<Record<Engine, Buffer>>;
  /** Told what is being done. */
  log(line: string): void;
}

/** Indexes the site at a size with every engine and asks each in every language. */
export async function compareAt(scale: number, comparison: Comparison): Promise<Column[]> {
  const { site, edition, modules, log } = comparison;
  log(`${scale}×: writing the pages`);
  site.growTo(scale);
  const indexed = new Map<Engine, Indexing | IndexingFailed>();
  for (const engine of engines) {
    log(`${scale}×: indexing, ${engine}`);
    indexed.set(engine, await buildIndex(engine, site.dir, comparison.indexers));
  }
  const server = new CountingServer(site.dir, modules, edition.name);
  await server.listen();
  try {
    const columns: Column[] = [];
    for (const locale of comparison.queries.keys()) {
      for (const [engine, indexing] of indexed) {
        log(`${scale}×: asking in ${locale}, ${engine}`);
        const column = { engine, scale, locale };
        columns.push({ ...column, ...(await examine(column, indexing, server, comparison)) });
      }
    }
    return columns;
  } finally {
    server.close();
  }
}

async function examine(
  { engine, locale }: Pick<Column, 'engine' | 'locale'>,
  indexing: Indexing | IndexingFailed | undefined,
  server: CountingServer,
  { browser, edition, queries }: Comparison,
): Promise<Pick<Column, 'indexing' | 'figures' | 'failure'>> {
  if (!indexing) return {};
  if (indexing instanceof IndexingFailed) return { failure: `indexing: ${indexing.message}` };
  const exam = { edition, locale, queries: queries.get(locale) ?? [] };
  try {
    return { indexing, figures: await measure(browser, server, engine, exam) };
  } catch (failure) {
    // An index that is too large for a browser to load is a finding, not the end of the comparison.
    const [reason = ''] = (failure instanceof Error ? failure.message : String(failure)).split(
      '\n',
    );
    return { indexing, failure: `asking: ${reason}` };
  }
}
