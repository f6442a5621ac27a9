import { spawn } from 'node:child_process';
import { latestToday } from '../evidence/figures/today';
import { formatReport } from '../evidence/reading/report';
import { readLibrary } from '../remark/library-fs';
import { siteDir } from './site-dir';

/** One check: what it is for, and whether all is well. */
interface Check {
  name: string;
  /** Prints what is wrong, and resolves to whether nothing is. */
  run(): Promise<boolean>;
}

const checks: Check[] = [
  { name: 'evidence', run: checkEvidence },
  { name: 'types', run: () => tool('tsc', ['--project', '.']) },
  { name: 'format and lint', run: () => tool('biome', ['check', '--error-on-warnings', '.']) },
  {
    name: 'architecture',
    run: () => tool('depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
  },
];

/** Holds pages and data to every rule. The day is read here and nowhere further in. */
async function checkEvidence(): Promise<boolean> {
  const today = latestToday(Date.now());
  const { problems } = readLibrary(siteDir, { today });
  if (problems.length > 0) console.error(formatReport(problems));
  return problems.length === 0;
}

/** Runs an installed tool; what it prints is shown only where it fails. */
function tool(name: string, args: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['exec', '--no', '--', name, ...args], { cwd: siteDir });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== 0) console.error(output.trimEnd());
      resolve(status === 0);
    });
  });
}

async function main(): Promise<void> {
  const results = await Promise.all(
    checks.map(async ({ name, run }) => ({ name, sound: await run() })),
  );
  for (const { name, sound } of results) console.log(`${sound ? '✓' : '✗'} ${name}`);
  process.exitCode = results.every(({ sound }) => sound) ? 0 : 1;
}

main();
