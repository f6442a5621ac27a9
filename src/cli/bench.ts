import path from 'node:path';
import { readOptions as readReadingOptions } from '../../bench/reading/options';
import { pageTypes } from '../../bench/reading/pages';
import { ReadingProblem } from '../../bench/reading/problem';
import { benchReading } from '../../bench/reading/run';
import { runBench } from '../../bench/search/bench';
import { readOptions } from '../../bench/search/options';
import { BenchProblem } from '../../bench/search/problem';
import { dependencies, homepage } from '../../package.json';
import versions from '../../versions.json';
import { findBrowser, noBrowser } from './browser';
import { run } from './command';
import { installMissing } from './install.mjs';
import { buildIfStale, site } from './site-build';
import { siteDir } from './site-dir';

const benchDir = path.join(siteDir, 'bench');

/** Compares the search, or what pages cost their readers, on the site as it is now or on another. */
async function bench([subject, ...args]: string[]): Promise<void> {
  if (subject === 'reading') return reading(args);
  await search(subject === undefined ? [] : [subject, ...args]);
}

/** Compares search engines. */
async function search(args: string[]): Promise<void> {
  const options = readOptions(args, {
    queries: path.join(siteDir, 'tests/search'),
    edition: versions[0] ?? 'current',
    out: path.join(benchDir, 'search/results.md'),
  });
  prepare(options.site);
  await runBench({ ...options, site: options.site ?? site.dir }, benchDir);
}

/** Compares pages with those of a stock site. */
async function reading(args: string[]): Promise<void> {
  const kinds = pageTypes(versions).map(({ id }) => id);
  const out = path.join(benchDir, 'reading/results.md');
  const options = readReadingOptions(args, kinds, out);
  prepare(options.site);
  await benchReading(options, {
    site: options.site ?? site.dir,
    url: process.env.SITE_URL || homepage,
    editions: versions,
    packages: path.join(siteDir, 'node_modules'),
    benchDir,
    docusaurus: dependencies['@docusaurus/core'],
  });
}

/** Sees to it that the packages, a browser and, unless another was named, the site are there. */
function prepare(otherSite: string | undefined): void {
  const failure = installMissing(benchDir);
  if (failure) throw new BenchProblem(failure);
  const browser = findBrowser();
  if (!browser) throw new BenchProblem(noBrowser(process.env.CHROMIUM_PATH));
  process.env.CHROMIUM_PATH = browser;
  if (!otherSite && !buildIfStale(site)) {
    throw new BenchProblem('The site could not be built: see the message above.');
  }
}

run(bench, BenchProblem, ReadingProblem);
