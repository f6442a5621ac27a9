import path from 'node:path';
import { runBench } from '../../../bench/search/bench';
import { readOptions } from '../../../bench/search/options';
import { BenchProblem } from '../../../bench/search/problem';
import versions from '../../../versions.json';
import { findBrowser, noBrowser } from '../browser';
import { buildIfStale, site } from '../site-build';
import { siteDir } from '../site-dir';
import { benchDir, installCompared } from './compared';

/** Compares search engines on the site as it is now or on another. */
export async function search(args: string[]): Promise<void> {
  const options = readOptions(args, {
    queries: path.join(siteDir, 'tests/search'),
    edition: versions[0] ?? 'current',
    out: path.join(benchDir, 'search/results.md'),
  });
  installCompared();
  const browser = findBrowser();
  if (!browser) throw new BenchProblem(noBrowser(process.env.CHROMIUM_PATH));
  process.env.CHROMIUM_PATH = browser;
  if (!options.site && !buildIfStale(site)) {
    throw new BenchProblem('The site could not be built: see the message above.');
  }
  await runBench({ ...options, site: options.site ?? site.dir }, benchDir);
}
