import path from 'node:path';
import { readOptions } from '../../../bench/reading/options';
import { pageTypes } from '../../../bench/reading/pages';
import { ReadingProblem } from '../../../bench/reading/problem';
import { benchReading } from '../../../bench/reading/run';
import { dependencies, homepage } from '../../../package.json';
import versions from '../../../versions.json';
import { findBrowser, noBrowser } from '../browser';
import { installMissing } from '../install.mjs';
import { buildIfStale, site } from '../site-build';
import { siteDir } from '../site-dir';

/** Compares what pages cost their readers with Docusaurus as it comes, on the site as it is now or on another. */
export async function reading(args: string[]): Promise<void> {
  const benchDir = path.join(siteDir, 'bench');
  const kinds = pageTypes(versions).map(({ id }) => id);
  const options = readOptions(args, kinds, path.join(benchDir, 'reading/results.md'));
  const failure = installMissing(benchDir);
  if (failure) throw new ReadingProblem(failure);
  const browser = findBrowser();
  if (!browser) throw new ReadingProblem(noBrowser(process.env.CHROMIUM_PATH));
  process.env.CHROMIUM_PATH = browser;
  if (!options.site && !buildIfStale(site)) {
    throw new ReadingProblem('The site could not be built: see the message above.');
  }
  await benchReading(options, {
    site: options.site ?? site.dir,
    url: process.env.SITE_URL || homepage,
    editions: versions,
    packages: path.join(siteDir, 'node_modules'),
    benchDir,
    docusaurus: dependencies['@docusaurus/core'],
  });
}
