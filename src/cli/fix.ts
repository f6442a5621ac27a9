import { spawnSync } from 'node:child_process';
import { mendSite } from '../checks/style/mend-fs';
import { siteDir } from './site-dir';

/** Mends what a machine can: the style of pages and data first, then that of code. */
const changed = mendSite(siteDir);
for (const file of changed) console.log(`mended ${file}`);
const biome = ['biome', 'check', '--write', '--diagnostic-level=error', '.'];
const { status } = spawnSync('npm', ['exec', '--no', '--', ...biome], {
  cwd: siteDir,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
console.log(
  changed.length === 0
    ? 'No page or data file needed mending'
    : `${changed.length} ${changed.length === 1 ? 'file' : 'files'} mended; \`git diff\` shows how, \`npm run check\` what is left`,
);
process.exitCode = status ?? 1;
