import { existsSync, rmSync } from 'node:fs';
import {
  holdSignals,
  readJournal,
  stagedEditions,
  stagedPlace,
  stagingOf,
  takeBack,
} from './staging-fs';

/** What a cut that was broken off has left over. */
export interface LeftOver {
  edition: string;
  staging: string;
  /** Whether it is not broken off, but being written by another process right now. */
  running: boolean;
  /** What it has put into the site. */
  landed: string[];
}

/** What is left over of cuts, or being written right now. */
export function leftOvers(siteDir: string): LeftOver[] {
  return stagedEditions(siteDir).map((edition) => {
    const staging = stagingOf(siteDir, edition);
    const journal = readJournal(staging);
    const landed = (journal?.steps ?? []).filter((step) => hasLanded(staging, step));
    return { edition, staging, running: journal ? isRunning(journal.process) : false, landed };
  });
}

/** Takes back what was left over; what has landed whole stays. */
export function clearLeftOver(siteDir: string, { staging }: LeftOver): void {
  const journal = readJournal(staging);
  const isWhole = journal?.steps.every((step) => hasLanded(staging, step));
  const release = holdSignals();
  try {
    if (journal && !isWhole) takeBack({ siteDir, staging }, journal);
    rmSync(staging, { recursive: true, force: true });
  } finally {
    release();
  }
}

function hasLanded(staging: string, step: string): boolean {
  return !existsSync(stagedPlace(staging, step));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
