import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What is written down before a landing begins, so that it can be taken back by another process. */
export interface Journal {
  edition: string;
  process: number;
  /** What appears or is replaced, in this order, relative to the site; none before and after a landing. */
  steps: string[];
  /** The folders that were not there before, the outermost first. */
  folders: string[];
}

/** The places that a landing moves between. */
export interface Places {
  siteDir: string;
  /** Holds what is to land in `site/`, what it replaces in `old/`, and the journal. */
  staging: string;
}

const prefix = '.edition-';

/** The folder of an edition that is being cut; on the file system of the site, so that things can be moved. */
export function stagingOf(siteDir: string, edition: string): string {
  return path.join(siteDir, prefix + edition);
}

/**
 * Makes the folder of an edition that is being cut.
 * @throws where it is there already
 */
export function openStaging(siteDir: string, edition: string): string {
  const staging = stagingOf(siteDir, edition);
  mkdirSync(staging);
  writeJournal(staging, { edition, process: process.pid, steps: [], folders: [] });
  return staging;
}

/** Where a staging folder holds the site as it would be. */
export function stagedSite(staging: string): string {
  return path.join(staging, 'site');
}

/** Where what is to land lies before it does. */
export function stagedPlace(staging: string, step: string): string {
  return path.join(stagedSite(staging), step);
}

/** Where what is replaced lies from then on. */
export function oldPlace(staging: string, step: string): string {
  return path.join(staging, 'old', step);
}

/** The editions whose folder is there: that are being cut, or whose cut was broken off. */
export function stagedEditions(siteDir: string): string[] {
  return readdirSync(siteDir)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

function journalOf(staging: string): string {
  return path.join(staging, 'landing.json');
}

/** Writes down what a landing does. */
export function writeJournal(staging: string, journal: Journal): void {
  writeFileSync(journalOf(staging), JSON.stringify(journal));
}

/** What was written down; undefined where that was broken off, before a landing or after it. */
export function readJournal(staging: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(journalOf(staging), 'utf8')) as Journal;
  } catch {
    return undefined;
  }
}

/** Brings the site back to what it was; what has been moved is seen from where things lie. */
export function takeBack({ siteDir, staging }: Places, journal: Journal): void {
  const { steps, folders } = journal;
  for (const step of steps.toReversed()) {
    const target = path.join(siteDir, step);
    const staged = stagedPlace(staging, step);
    const old = oldPlace(staging, step);
    if (!existsSync(staged) && existsSync(target)) renameSync(target, staged);
    if (existsSync(old)) renameSync(old, target);
  }
  for (const folder of folders.toReversed()) {
    const absolute = path.join(siteDir, folder);
    if (existsSync(absolute)) rmdirSync(absolute);
  }
  // What is removed from here on says nothing of the site any more.
  writeJournal(staging, { ...journal, steps: [] });
}

/** Keeps signals from ending the process until the function that it gives is called. */
export function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
