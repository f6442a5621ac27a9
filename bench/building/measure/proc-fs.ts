import { readdirSync, readFileSync } from 'node:fs';
import { type ProcessEntry, parseStat, residentOfTree, ticksOfChildren } from './proc';

/** What Linux counts processor time in, and memory, on every machine that Node runs on. */
const ticksPerSecond = 100;
const pageSize = 4096;

/** Resident memory of a process and its descendants now, in bytes; undefined where the system does not tell. */
export function residentBytes(root: number): number | undefined {
  const entries = pids().flatMap((pid): ProcessEntry[] => {
    const line = statOf(pid);
    const entry = line === undefined ? undefined : parseStat(line);
    return entry ? [entry] : [];
  });
  const pages = residentOfTree(entries, root);
  return pages === 0 ? undefined : pages * pageSize;
}

/**
 * Seconds of processor time that processes which this one started, and those that they started, have used
 * since it began, as far as they have ended; undefined where the system does not tell.
 */
export function secondsOfChildren(): number | undefined {
  const line = statOf('self');
  return line === undefined ? undefined : ticksOfChildren(line) / ticksPerSecond;
}

function pids(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function statOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
