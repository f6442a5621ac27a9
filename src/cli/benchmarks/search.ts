import path from 'node:path';
import { runBench } from '../../../bench/search/bench';
import { readOptions } from '../../../bench/search/options';
import versions from '../../../versions.json';
import { siteDir } from '../site-dir';
import { benchDir, siteToMeasure } from './compared';

/** Compares search engines on the site as it is now or on another. */
export async function search(args: string[]): Promise<void> {
  const options = readOptions(args, {
    queries: path.join(siteDir, 'tests/search'),
    edition: versions[0] ?? 'current',
    out: path.join(benchDir, 'search/results.md'),
  });
  await runBench({ ...options, site: await siteToMeasure(options.site) }, benchDir);
}
