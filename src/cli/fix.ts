import { mendSite } from '../checks/style/mend-fs';
import { run } from './command';
import { npmExec } from './npm';
import { siteDir } from './site-dir';

/** Mends what a machine can: the style of pages and data first, then that of code. */
function fix(): boolean {
  const changed = mendSite(siteDir);
  for (const file of changed) console.log(`mended ${file}`);
  const mended = npmExec(['biome', 'check', '--write', '--diagnostic-level=error', '.'], {
    quiet: true,
  });
  console.log(summaryOf(changed.length));
  return mended;
}

function summaryOf(count: number): string {
  if (count === 0) return 'No page or data file needed mending';
  const files = count === 1 ? 'file' : 'files';
  return `${count} ${files} mended; \`git diff\` shows how, \`npm run check\` what is left`;
}

run(fix);
