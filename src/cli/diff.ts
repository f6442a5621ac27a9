import { UsageProblem } from './git-files';
import { siteDir } from './site-dir';
import { tellDifference } from './tell-difference';

try {
  process.stdout.write(tellDifference(siteDir, process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
