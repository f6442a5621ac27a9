import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const bin = path.resolve(
  import.meta.dirname,
  '../../node_modules/@docusaurus/core/bin/docusaurus.mjs',
);

/** What became of a command. */
export interface Outcome {
  succeeded: boolean;
  /** What it printed. */
  output: string;
}

/** Runs Docusaurus's own command line on the site in a folder, beside the tests. */
export function docusaurus(
  cwd: string,
  args: string[],
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  // A test runner sets NODE_ENV, which Docusaurus sets itself.
  const { NODE_ENV: _, ...env } = process.env;
  return spawn(process.execPath, [bin, ...args], { cwd, env: { ...env, CI: '', ...more } });
}

/** Waits for a command to end. */
export function finish(child: ChildProcess): Promise<Outcome> {
  const output = collect(child);
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ succeeded: status === 0, output: output() }));
  });
}

/** Gives what a command has printed so far, whenever it is asked. */
export function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return () => output;
}
