import path from 'node:path';
import { readOptions } from '../../../bench/reading/options';
import { pageTypes } from '../../../bench/reading/pages';
import { benchReading } from '../../../bench/reading/run';
import { dependencies, homepage } from '../../../package.json';
import versions from '../../../versions.json';
import { siteDir } from '../site-dir';
import { benchDir, siteToMeasure } from './compared';

/** Compares what pages cost their readers with Docusaurus as it comes, on the site as it is now or on another. */
export async function reading(args: string[]): Promise<void> {
  const kinds = pageTypes(versions).map(({ id }) => id);
  const options = readOptions(args, kinds, path.join(benchDir, 'reading/results.md'));
  await benchReading(options, {
    site: await siteToMeasure(options.site),
    url: process.env.SITE_URL || homepage,
    editions: versions,
    packages: path.join(siteDir, 'node_modules'),
    benchDir,
    docusaurus: dependencies['@docusaurus/core'],
  });
}
