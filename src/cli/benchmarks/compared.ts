import path from 'node:path';
import { findBrowser, noBrowser } from '../browser';
import { UsageProblem } from '../command';
import { installMissing } from '../install.mjs';
import { buildIfStale, site } from '../site-build';
import { siteDir } from '../site-dir';

/** Where the benchmarks lie, with the packages that they compare with. */
export const benchDir = path.join(siteDir, 'bench');

/** Installs those packages where one is missing. Throws a `UsageProblem` where it cannot. */
export function installCompared(): void {
  const failure = installMissing(benchDir);
  if (failure) throw new UsageProblem(failure);
}

/**
 * What a benchmark of built pages needs: those packages, a browser, told to Playwright by `CHROMIUM_PATH`, and a site.
 * Throws a `UsageProblem` where one of them cannot be had.
 * @param other - a built site to measure in place of the handbook as it is now
 * @returns where the site lies
 */
export async function siteToMeasure(other: string | undefined): Promise<string> {
  installCompared();
  const browser = findBrowser();
  if (!browser) throw new UsageProblem(noBrowser(process.env.CHROMIUM_PATH));
  process.env.CHROMIUM_PATH = browser;
  if (other) return other;
  if (await buildIfStale(site)) return site.dir;
  throw new UsageProblem('The site could not be built: see the message above.');
}
