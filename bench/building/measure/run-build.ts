import { spawn } from 'node:child_process';
import { residentBytes, secondsOfChildren } from './proc-fs';

/** What a build took. */
export interface Cost {
  /** From the start of the process to its end. */
  seconds: number;
  /** Processor time of the process and all that it started; absent where the system does not tell. */
  cpuSeconds?: number;
  /** The most memory that they had at once, in bytes; likewise. */
  peakMemory?: number;
}

/** A build that failed, and why in a few words. */
export class BuildFailed extends Error {}

/** How often memory is looked at, in milliseconds. */
const sampling = 200;

/**
 * Runs a build as a process of its own and measures it. No other process may be started meanwhile.
 * @param args - of Node
 * @throws BuildFailed
 */
export function runBuild(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Cost> {
  // A test runner sets NODE_ENV, which Docusaurus sets itself.
  const { NODE_ENV: _, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const before = secondsOfChildren();
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...inherited, CI: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let peakMemory: number | undefined;
    const watch = setInterval(() => {
      const now = child.pid === undefined ? undefined : residentBytes(child.pid);
      if (now !== undefined) peakMemory = Math.max(peakMemory ?? 0, now);
    }, sampling);
    let told = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        told = (told + chunk.toString()).slice(-20_000);
      });
    }
    child.on('error', (cause) => {
      clearInterval(watch);
      reject(new BuildFailed(cause.message));
    });
    child.on('close', (status, signal) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      const after = secondsOfChildren();
      if (status !== 0) {
        reject(new BuildFailed(reasonOf(told) ?? `ended with ${signal ?? status}`));
        return;
      }
      const cpuSeconds = before === undefined || after === undefined ? undefined : after - before;
      resolve({ seconds, cpuSeconds, peakMemory });
    });
  });
}

/** The gist of what a failed build printed. */
export function reasonOf(told: string): string | undefined {
  if (/heap out of memory|ERR_WORKER_OUT_OF_MEMORY/.test(told)) return 'out of memory';
  return /^.*\b(\w*Error: .*)$/m.exec(told)?.[1];
}
