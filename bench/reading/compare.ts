import type { Browser } from 'playwright-core';
import { locales } from '../../src/evidence/locale';
import { openReader, type Reader } from './measure/lighthouse';
import type { Reading } from './measure/reading';
import { controls, type Starts, startPage } from './measure/start';
import { stayOn } from './measure/stay';
import { medianOf } from './median';
import { hasCounterpart, type PagePair } from './pages';
import type { PageResult, Row, Stay } from './results';
import type { SiteServer } from './serve';

/** What is to be compared. */
export interface Comparison {
  ours: SiteServer;
  stock: SiteServer;
  pairs: readonly PagePair[];
  runs: number;
  browser: Browser;
  log(line: string): void;
}

/** What came out. */
export interface Compared {
  rows: Row[];
  stays: Stay[];
  lighthouse: string;
  benchmarkIndex: { least: number; most: number };
}

/** A page of one of the sites, and what its runs came to. */
interface Page {
  server: SiteServer;
  address: string;
  readings: Reading[];
  starts: Starts[];
}

/** Measures every page of both sites, by turns, as often as is wanted. */
export async function compare({ ours, stock, pairs, ...how }: Comparison): Promise<Compared> {
  const visits = pairs.flatMap((pair) => [
    { server: ours, address: pair.ours },
    { server: stock, address: pair.stock },
  ]);
  // The plain page of stock stands beside several of ours.
  const pages = new Map<string, Page>(
    visits.map((visit) => [keyOf(visit), { ...visit, readings: [], starts: [] }]),
  );
  how.log('compressing');
  for (const server of [ours, stock]) {
    await server.warm(visits.filter((visit) => visit.server === server).map(addressOf));
  }
  const facts = await measureAll([...pages.values()], how);
  const resultOf = (server: SiteServer, address: string) =>
    medians(pages.get(keyOf({ server, address })) as Page);
  const rows = pairs.map((pair) => ({
    id: pair.type.id,
    name: pair.type.name,
    locale: pair.locale,
    hasCounterpart: hasCounterpart(pair.type),
    ours: resultOf(ours, pair.ours),
    stock: resultOf(stock, pair.stock),
  }));
  const stays = await stayAll({ ours, stock, pairs, ...how });
  return { rows, stays, ...facts };
}

/** Stays on the plain page, or on whichever is the first, in each language. */
async function stayAll({ ours, stock, pairs, browser, log }: Comparison): Promise<Stay[]> {
  const stays: Stay[] = [];
  for (const locale of locales) {
    const own = pairs.filter((pair) => pair.locale === locale);
    const pair = own.find(({ type }) => type.id === 'plain') ?? own[0];
    if (!pair) continue;
    log(`staying on ${pair.ours} and ${pair.stock}`);
    stays.push({
      locale,
      name: pair.type.name,
      ours: await stayOn(browser, ours, pair.ours),
      stock: await stayOn(browser, stock, pair.stock),
    });
  }
  return stays;
}

async function measureAll(
  pages: readonly Page[],
  { runs, browser, log }: Pick<Comparison, 'runs' | 'browser' | 'log'>,
): Promise<Omit<Compared, 'rows' | 'stays'>> {
  const reader = await openReader();
  try {
    for (let run = 1; run <= runs; run++) {
      for (const [index, page] of pages.entries()) {
        log(`run ${run} of ${runs}, page ${index + 1} of ${pages.length}: ${page.address}`);
        await measure(page, reader, browser).catch((error: unknown) => {
          // A run takes too long to be lost to a browser that stumbled once.
          log(`once more, because of: ${error instanceof Error ? error.message : error}`);
          return measure(page, reader, browser);
        });
      }
    }
  } finally {
    reader.close();
  }
  const { version, benchmarkIndexes } = reader.facts;
  return {
    lighthouse: version,
    benchmarkIndex: { least: Math.min(...benchmarkIndexes), most: Math.max(...benchmarkIndexes) },
  };
}

async function measure(page: Page, reader: Reader, browser: Browser): Promise<void> {
  const { server, address } = page;
  const reading = await reader.read(server.origin + address);
  const theme = await startPage(browser, server, address, controls.theme);
  const menu = await startPage(browser, server, address, controls.menu);
  page.readings.push(reading);
  page.starts.push({ theme, menu });
}

function medians({ address, readings, starts }: Page): PageResult {
  const figures = readings.map(({ faults: _, ...figures }) => figures);
  return {
    address,
    reading: medianOf(figures),
    faults: [...new Set(readings.flatMap(({ faults }) => faults))],
    starts: medianOf(starts),
  };
}

function keyOf({ server, address }: Pick<Page, 'server' | 'address'>): string {
  return server.origin + address;
}

function addressOf({ address }: Pick<Page, 'address'>): string {
  return address;
}
