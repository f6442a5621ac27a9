import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { siteDir } from './site-dir';

interface Options {
  cwd?: string;
  /** What to add to the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Runs Docusaurus's own command line on a site, and tells whether it succeeded. */
export function docusaurus(args: string[], { cwd = siteDir, env = {} }: Options = {}): boolean {
  const bin = path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status === 0;
}
