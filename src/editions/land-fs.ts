import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { versionsFile } from './draft';
import { EditionFailure } from './failure';
import { type Plan, type Write, writesBeside } from './plan';
import {
  holdSignals,
  type Journal,
  oldPlace,
  type Places,
  stagedPlace,
  takeBack,
  writeJournal,
} from './staging-fs';

/** A landing that failed and could not be taken back: what it has moved lies where the message says. */
export class StuckLanding extends EditionFailure {}

/** What landing does to the disk; a test makes it fail. */
export interface Disk {
  makeFolder(folder: string): void;
  move(from: string, to: string): void;
}

const realDisk: Disk = {
  makeFolder: (folder) => mkdirSync(folder, { recursive: true }),
  move: renameSync,
};

/**
 * Moves into the site what a plan makes and replaces, from the staged site: new things first, the list
 * of editions last. All of it lands, or nothing.
 * @throws EditionFailure where something has changed meanwhile or cannot be moved
 */
export function land(places: Places, edition: string, plan: Plan, disk: Disk = realDisk): void {
  refuseIfChanged(places.siteDir, plan);
  const steps = stepsOf(plan);
  const folders = missingFolders(places.siteDir, steps);
  const journal: Journal = { edition, process: process.pid, steps, folders };
  const release = holdSignals();
  try {
    writeJournal(places.staging, journal);
    for (const step of steps) moveIn(places, step, disk);
    writeJournal(places.staging, { ...journal, steps: [] });
  } catch (error) {
    throw failureOf(error as Error, places, journal);
  } finally {
    release();
  }
}

/** What is told of a landing that failed, once it has been taken back. */
function failureOf(error: Error, places: Places, journal: Journal): EditionFailure {
  try {
    takeBack(places, journal);
    return new EditionFailure(`Nothing was written: ${error.message}.`, { cause: error });
  } catch (another) {
    return new StuckLanding(
      `The edition could not be put in place: ${error.message}.\n` +
        `Nor could what was written be taken back: ${(another as Error).message}.\n` +
        `Mend that, then run \`npm run edition -- undo ${journal.edition}\`; until then ` +
        `${path.basename(places.staging)}/ holds what was there before.`,
      { cause: error },
    );
  }
}

/** New things come before what is replaced, and what says that the edition is there comes last. */
function stepsOf(plan: Plan): string[] {
  const beside = writesBeside(plan);
  const made = beside.filter(isNew);
  const replaced = beside.filter((write) => !isNew(write));
  const paths = [...plan.copies.map(({ to }) => to), ...[...made, ...replaced].map(pathOf)];
  return [
    ...paths.filter((path) => path !== versionsFile),
    ...paths.filter((path) => path === versionsFile),
  ];
}

function pathOf({ path }: { path: string }): string {
  return path;
}

/**
 * Sees that what a plan makes is not there yet, and that what it replaces is as it was.
 * @throws EditionFailure where it is not so
 */
export function refuseIfChanged(siteDir: string, plan: Plan): void {
  const beside = writesBeside(plan);
  const made = [...plan.copies.map(({ to }) => to), ...beside.filter(isNew).map(pathOf)];
  const there = made.find((file) => existsSync(path.join(siteDir, file)));
  if (there) {
    throw new EditionFailure(
      `Nothing was written: ${there} is there, although its edition was not cut. Remove it, then run this again.`,
    );
  }
  for (const { path: file, before } of beside.filter((write) => !isNew(write))) {
    const absolute = path.join(siteDir, file);
    if (existsSync(absolute) && readFileSync(absolute, 'utf8') === before) continue;
    throw new EditionFailure(`Nothing was written: ${file} has changed meanwhile. Run this again.`);
  }
}

function isNew({ before }: Write): boolean {
  return before === undefined;
}

/** The folders that have to be made for what lands in them. */
function missingFolders(siteDir: string, steps: readonly string[]): string[] {
  const parents = steps.flatMap((step) => {
    const names = step.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
  });
  return [...new Set(parents)].filter((folder) => !existsSync(path.join(siteDir, folder)));
}

function moveIn({ siteDir, staging }: Places, step: string, disk: Disk): void {
  const target = path.join(siteDir, step);
  const old = oldPlace(staging, step);
  disk.makeFolder(path.dirname(target));
  if (existsSync(target)) {
    disk.makeFolder(path.dirname(old));
    disk.move(target, old);
  }
  disk.move(stagedPlace(staging, step), target);
}
