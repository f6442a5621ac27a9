import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../tests/support/browser';
import { circumstances } from '../search/report/machine';
import { compare } from './compare';
import type { ReadingOptions } from './options';
import { pageTypes, pairsOf } from './pages';
import { ReadingProblem } from './problem';
import { reportOf, tablesOf } from './report/report';
import { SiteServer } from './serve';
import { buildStock } from './stock/build-fs';

/** What the benchmark must be told of the handbook. */
export interface Handbook {
  /** The folder of the built site. */
  site: string;
  /** Where it is published. */
  url: string;
  /** Its editions, the latest first. */
  editions: readonly string[];
  /** Where the packages are installed that it is built with, and those of the benchmark. */
  packages: string;
  benchDir: string;
  docusaurus: string;
}

/**
 * Measures what pages cost their readers beside a stock site, prints the tables and writes the report where it is
 * wanted. `CHROMIUM_PATH` names the browser.
 * @throws ReadingProblem where what was asked for cannot be done
 */
export async function benchReading(options: ReadingOptions, handbook: Handbook): Promise<void> {
  const work = mkdtempSync(path.join(os.tmpdir(), 'handbook-reading-'));
  // On every way out, an interruption included.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const stockDir = options.stock ?? buildStock(handbook, work);
  const ours = new SiteServer(handbook.site);
  const stock = new SiteServer(stockDir);
  const types = pageTypes(handbook.editions).filter(
    ({ id }) => options.pages?.includes(id) ?? true,
  );
  const pairs = pairsOf(types);
  for (const pair of pairs) {
    checkThere(ours, pair.ours);
    checkThere(stock, pair.stock);
  }
  const browser = await launchBrowser();
  try {
    await Promise.all([ours.listen(), stock.listen()]);
    // As it is before this run keeps the machine busy itself.
    const conditions = circumstances(browser.version());
    const measured = await compare({ ours, stock, pairs, runs: options.runs, browser, log });
    const results = {
      circumstances: conditions,
      versions: { lighthouse: measured.lighthouse, docusaurus: handbook.docusaurus },
      runs: options.runs,
      benchmarkIndex: measured.benchmarkIndex,
      rows: measured.rows,
      stays: measured.stays,
    };
    console.log(tablesOf(results));
    if (options.out) {
      mkdirSync(path.dirname(options.out), { recursive: true });
      writeFileSync(options.out, reportOf(results));
      const { dir, name } = path.parse(options.out);
      writeFileSync(path.join(dir, `${name}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
    }
  } finally {
    await browser.close();
    ours.close();
    stock.close();
  }
}

function checkThere(server: SiteServer, address: string): void {
  if (server.has(address)) return;
  throw new ReadingProblem(
    `The site has no page ${address}: build it anew, or choose others with \`--pages\`.`,
  );
}

function log(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)}  ${line}`);
}
