import { spawnSync } from 'node:child_process';
import { siteDir } from './site-dir';

/** Runs npm on the site, its output on the terminal, and tells whether it succeeded. */
export function npm(args: string[], env: NodeJS.ProcessEnv = process.env): boolean {
  const { status } = spawnSync('npm', args, {
    cwd: siteDir,
    env,
    stdio: 'inherit',
    // There npm is a script.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a program of an installed package in the same way. */
export function npmExec(command: string[], env?: NodeJS.ProcessEnv): boolean {
  return npm(['exec', '--no', '--', ...command], env);
}
