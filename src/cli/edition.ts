import { spawnSync } from 'node:child_process';
import { FreezeFailure } from '../checks/freezing/edition-files-fs';
import { readSite } from '../checks/reading/site-fs';
import { changelogEntry } from '../editions/changelog';
import { cut, type Time, UnsoundSite } from '../editions/cut-fs';
import { originOf } from '../editions/draft-fs';
import { EditionFailure } from '../editions/failure';
import { freezeEdition } from '../editions/freeze-fs';
import { clearLeftOver, leftOvers } from '../editions/left-over-fs';
import { editionList } from '../editions/list';
import { faultOfName } from '../editions/name';
import { planReport } from '../editions/report';
import { latestToday } from '../evidence/figures/today';
import { locales } from '../evidence/locale';
import { nextEdition } from '../evidence/reading/edition';
import { pageFolder } from '../evidence/reading/edition-places';
import { readEditionList } from '../evidence/reading/editions-fs';
import { WriteFailure } from '../scaffolding/write-edits-fs';
import { parseArguments, run, UsageProblem } from './command';
import { recordErratum } from './edition-erratum';
import { siteDir } from './site-dir';

const usage = `Usage:
  npm run edition                                  lists the editions
  npm run edition -- 2027-05 [--dry-run]           cuts an edition: freezes docs/ as it is under that name;
                                                   --dry-run shows what that would write
  npm run edition -- erratum 2026-11 …             records what has changed in a frozen edition, and why
  npm run edition -- freeze 2026-11                freezes an edition that was cut by hand
  npm run edition -- undo 2027-05                  takes back what is left over of a cut that was broken off`;

/** Lists, cuts and freezes editions. Tells whether it could. */
async function main([command, ...args]: string[]): Promise<boolean> {
  switch (command) {
    case undefined:
      console.log(editionList(readSite(siteDir)));
      return true;
    case 'erratum':
      recordErratum(siteDir, args, now().day);
      return true;
    case 'freeze':
      return soundly(() => freezeOne(nameIn(args)));
    case 'undo':
      return undo(nameIn(args));
    default:
      return soundly(() => cutOne([command, ...args]));
  }
}

/** The one name that the arguments are. */
function nameIn(args: string[]): string {
  const [name] = args;
  if (name === undefined || args.length > 1 || name.startsWith('-')) throw new UsageProblem(usage);
  return name;
}

/** Prints what is wrong with the site where that stands in the way. */
async function soundly(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof UnsoundSite)) throw error;
    console.log(error.message);
    console.error(
      error.onceCut
        ? '\nNothing was written: the edition would not pass the check. Mend what stands there in docs/ and i18n/.'
        : '\nNothing was written: mend this first. `npm run check` shows it with the lines around.',
    );
    return false;
  }
}

async function cutOne(args: string[]): Promise<void> {
  const options = { 'dry-run': { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArguments(usage, { args, options, allowPositionals: true });
  const name = nameIn(positionals);
  const dryRun = values['dry-run'];
  refuseLeftOver();
  refuseName(name);
  const uncommitted = uncommittedDraft();
  const { plan, site } = await cut(siteDir, name, { ...now(), dryRun });
  console.log(planReport(plan));
  console.log(`The changelog says:\n\n${changelogEntry(site, name, originOf(siteDir))}`);
  if (uncommitted.length > 0) {
    console.log(`Not committed, and a part of the edition as it is:\n${listed(uncommitted)}\n`);
  }
  if (dryRun) return console.log('Nothing was written: --dry-run.');
  console.log(
    `Edition ${name} is cut. Next:\n${listed([
      'See it: npm start.',
      `Commit all of it: git add -A && git commit -m "Cut edition ${name}".`,
      `What it says is changed by an erratum alone from now on: npm run edition -- erratum ${name}.`,
    ])}`,
  );
}

function refuseName(name: string): void {
  const { names } = readEditionList(siteDir);
  const fault = faultOfName(name, names);
  if (!fault) return;
  const { found, expected, hint } = fault;
  throw new UsageProblem(`found ${found}, expected ${expected}\nhint: ${hint}\n\n${usage}`);
}

function refuseLeftOver(): void {
  const [left] = leftOvers(siteDir);
  if (!left) return;
  const { edition, running, landed } = left;
  if (running) throw new UsageProblem(`Edition ${edition} is being cut right now: wait for it.`);
  const places = landed.length > 0 ? ` It had put in place:\n${listed(landed)}` : '';
  throw new UsageProblem(
    `A cut of edition ${edition} was broken off before it was done.${places}\n` +
      `Take back what is left over of it with \`npm run edition -- undo ${edition}\`, then run this again.`,
  );
}

function undo(name: string): boolean {
  const left = leftOvers(siteDir).find(({ edition }) => edition === name);
  if (!left) throw new UsageProblem(`Nothing is left over of a cut of edition ${name}.`);
  if (left.running) throw new UsageProblem(`Edition ${name} is being cut right now: wait for it.`);
  clearLeftOver(siteDir, left);
  console.log(`What was left over of the cut of edition ${name} is gone.`);
  return true;
}

async function freezeOne(name: string): Promise<void> {
  const writes = await freezeEdition(siteDir, name, now());
  console.log(planReport({ copies: [], writes }));
  console.log(`Edition ${name} is frozen.`);
}

/** The clock is read here and nowhere further in. */
function now(): Time {
  const now = Date.now();
  return { day: new Date(now).toISOString().slice(0, 10), today: latestToday(now) };
}

/** What git would call changed in the draft; nothing where git does not know. */
function uncommittedDraft(): string[] {
  const draft = [...locales.map((locale) => pageFolder(nextEdition, locale)), 'sidebars.ts'];
  const args = ['status', '--porcelain', '--', ...draft];
  const { status, stdout } = spawnSync('git', args, { cwd: siteDir, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

run(main, EditionFailure, FreezeFailure, WriteFailure);
