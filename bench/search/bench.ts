import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../tests/support/browser';
import { bundleIndexers, bundlePages } from './bundle';
import { type Column, compareAt } from './compare';
import { type Edition, findEdition } from './corpus/edition-fs';
import { GrowingSite } from './corpus/grow-fs';
import { pagefindProgram } from './index/pagefind';
import type { BenchOptions } from './options';
import { BenchProblem } from './problem';
import { type Query, readQueries } from './queries-fs';
import { circumstances } from './report/machine';
import { reportOf, tablesOf } from './report/report';

/**
 * Compares the engines on a built site, prints a table for each language and writes the report where it
 * is wanted. Throws a `BenchProblem` where what was asked for cannot be done.
 * @param benchDir - where the packages that are compared with are installed
 */
export async function runBench(
  options: BenchOptions & { site: string },
  benchDir: string,
): Promise<void> {
  const start = performance.now();
  const log = (line: string) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    console.error(`${String(seconds).padStart(4)} s  ${line}`);
  };
  checkOut(options.out);
  const edition = findEdition(options.site, options.edition);
  const queries = queriesOf(edition, options.queries);
  const pagefind = await pagefindProgram(benchDir);
  const work = mkdtempSync(path.join(os.tmpdir(), 'handbook-bench-'));
  // On every way out, an interruption included: the copies take much room.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const browser = await launchBrowser();
  try {
    const conditions = circumstances(browser.version());
    const comparison = {
      site: new GrowingSite(path.join(work, 'site'), edition),
      edition,
      queries,
      browser,
      indexers: { ...(await bundleIndexers(path.join(benchDir, 'node_modules/.cache'))), pagefind },
      modules: await bundlePages(),
      log,
    };
    const columns: Column[] = [];
    for (const scale of options.scales) columns.push(...(await compareAt(scale, comparison)));
    log('done');
    const pages = pageCounts(edition);
    console.log(tablesOf({ pages, columns }));
    if (options.out) {
      const subject = { edition: edition.name, pages, columns, circumstances: conditions };
      writeFileSync(options.out, reportOf(subject));
    }
  } finally {
    await browser.close();
  }
}

/** Nobody should wait for a whole run to hear that its report cannot be written. */
function checkOut(out: string | undefined): void {
  if (out === undefined) return;
  if (existsSync(out) && statSync(out).isDirectory()) {
    throw new BenchProblem(`${out} is a folder: name a file with \`--out\`.`);
  }
  mkdirSync(path.dirname(out), { recursive: true });
}

function queriesOf(edition: Edition, folder: string): Map<string, Query[]> {
  const locales = [...edition.bases.keys()];
  return new Map(
    locales.map((locale) => {
      const pages = edition.pages.filter((page) => page.locale === locale);
      const slugs = new Set(pages.map(({ slug }) => slug));
      return [locale, readQueries(folder, locale, slugs)];
    }),
  );
}

function pageCounts({ bases, pages }: Edition): Map<string, number> {
  return new Map(
    [...bases.keys()].map((locale) => [
      locale,
      pages.filter((page) => page.locale === locale).length,
    ]),
  );
}
