import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What it took to index a site. */
export interface Indexing {
  /** From the start of the process to its end, in milliseconds. */
  time: number;
  /** The most memory that it had at once, in bytes; undefined where the system does not tell. */
  peakMemory?: number;
}

/** An indexing that failed: too little memory, most often. */
export class IndexingFailed extends Error {}

/** Runs a process that indexes, and measures it. Throws `IndexingFailed`. */
export function runIndexer(command: string, args: string[]): Promise<Indexing> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let peakMemory: number | undefined;
    const watch = setInterval(() => {
      peakMemory = peakMemoryOf(child.pid) ?? peakMemory;
    }, 10);
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-20_000);
    });
    child.on('error', (cause) => {
      clearInterval(watch);
      reject(new IndexingFailed(cause.message));
    });
    child.on('close', (status, signal) => {
      clearInterval(watch);
      const time = performance.now() - start;
      if (status === 0) resolve({ time, peakMemory });
      else reject(new IndexingFailed(reasonOf(complaint) ?? `ended with ${signal ?? status}`));
    });
  });
}

/** The high-water mark of a running process's memory, which Linux keeps. */
function peakMemoryOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

function reasonOf(complaint: string): string | undefined {
  if (complaint.includes('heap out of memory')) return 'out of memory';
  return /^\w*Error: .*$/m.exec(complaint)?.[0];
}
