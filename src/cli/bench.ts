import path from 'node:path';
import { ReadingProblem } from '../../bench/reading/problem';
import { runBench } from '../../bench/search/bench';
import { readOptions } from '../../bench/search/options';
import { BenchProblem } from '../../bench/search/problem';
import versions from '../../versions.json';
import { reading } from './benchmarks/reading';
import { findBrowser, noBrowser } from './browser';
import { run } from './command';
import { installMissing } from './install.mjs';
import { buildIfStale, site } from './site-build';
import { siteDir } from './site-dir';

const benchDir = path.join(siteDir, 'bench');

/**
 * Compares search engines, each installed where it is missing, or what pages cost their readers, on the site as it is
 * now or on another.
 */
async function bench(args: string[]): Promise<void> {
  if (args[0] === 'reading') return reading(args.slice(1));
  const options = readOptions(args, {
    queries: path.join(siteDir, 'tests/search'),
    edition: versions[0] ?? 'current',
    out: path.join(benchDir, 'search/results.md'),
  });
  const failure = installMissing(benchDir);
  if (failure) throw new BenchProblem(failure);
  const browser = findBrowser();
  if (!browser) throw new BenchProblem(noBrowser(process.env.CHROMIUM_PATH));
  process.env.CHROMIUM_PATH = browser;
  if (!options.site && !buildIfStale(site)) {
    throw new BenchProblem('The site could not be built: see the message above.');
  }
  await runBench({ ...options, site: options.site ?? site.dir }, benchDir);
}

run(bench, BenchProblem, ReadingProblem);
