import path from 'node:path';
import { UsageProblem } from '../command';
import { installMissing } from '../install.mjs';
import { siteDir } from '../site-dir';

/** Where the benchmarks lie, with the packages that they compare with. */
export const benchDir = path.join(siteDir, 'bench');

/** Installs those packages where one is missing. Throws a `UsageProblem` where it cannot. */
export function installCompared(): void {
  const failure = installMissing(benchDir);
  if (failure) throw new UsageProblem(failure);
}
