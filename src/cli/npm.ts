import { spawnSync } from 'node:child_process';
import { siteDir } from './site-dir';

interface Options {
  env?: NodeJS.ProcessEnv;
  /** Whether its output is shown only where it fails. */
  quiet?: boolean;
}

/** Runs npm on the site, its output on the terminal, and tells whether it succeeded. */
export function npm(args: string[], { env = process.env, quiet = false }: Options = {}): boolean {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: siteDir,
    env,
    stdio: quiet ? 'pipe' : 'inherit',
    // There npm is a script.
    shell: process.platform === 'win32',
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

/** Runs a program of an installed package in the same way. */
export function npmExec(command: string[], options?: Options): boolean {
  return npm(['exec', '--no', '--', ...command], options);
}
