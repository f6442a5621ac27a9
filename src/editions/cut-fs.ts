import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freeze } from '../checks/freezing/edition-files-fs';
import { manifestPath } from '../checks/freezing/manifest';
import { problemsOf } from '../checks/problems-fs';
import type { Site } from '../checks/reading/site';
import { readSite } from '../checks/reading/site-fs';
import { formatText } from '../checks/report/text';
import { checkSite } from '../checks/rules';
import type { Problem } from '../evidence/reading/problem';
import { readDraft } from './draft-fs';
import { land, refuseIfChanged, StuckLanding } from './land-fs';
import type { Plan, Write } from './plan';
import { planCut } from './plan-cut';
import { stage, writeInto } from './stage-fs';
import { openStaging, stagedSite } from './staging-fs';

/** A site that breaks rules, as it is or as it would be with the edition cut. */
export class UnsoundSite extends Error {
  constructor(
    readonly problems: Problem[],
    /** Whether the site is sound as it is, and only the edition to be cut is not. */
    readonly onceCut: boolean,
  ) {
    super(formatText(problems));
  }
}

/** When an edition is cut. */
export interface Time {
  /** The day that it is frozen on and that it is as of at the latest, `YYYY-MM-DD`. */
  day: string;
  /** The day by which rules judge what lies in the future, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Cuts an edition: works out what that does, checks the site as it would be, and puts it in place, whole
 * or not at all. A dry run leaves the last step out, and writes outside the site only.
 * @throws {UnsoundSite} where the site breaks a rule, or would
 * @throws {EditionFailure} where something is in the way
 */
export async function cut(
  siteDir: string,
  name: string,
  { day, today, dryRun }: Time & { dryRun: boolean },
): Promise<{ plan: Plan; site: Site }> {
  const before = readSite(siteDir);
  refuseUnlessSound(await problemsOf(siteDir, { today }, before), false);
  const plan = planCut(await readDraft(siteDir, before), name, day);
  refuseIfChanged(siteDir, plan);
  const staging = dryRun
    ? mkdtempSync(path.join(tmpdir(), 'edition-'))
    : openStaging(siteDir, name);
  try {
    const staged = stagedSite(staging);
    stage(siteDir, staged, plan);
    plan.writes.push(manifest(staged, name, day));
    const site = readSite(staged);
    // The texts are those of the draft, whose style was checked.
    refuseUnlessSound(checkSite(site, { today }), true);
    if (!dryRun) land({ siteDir, staging }, name, plan);
    close(staging);
    return { plan, site };
  } catch (error) {
    if (!(error instanceof StuckLanding)) close(staging);
    throw error;
  }
}

function close(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/**
 * @throws {UnsoundSite} where any of the problems is an error
 */
export function refuseUnlessSound(problems: Problem[], onceCut: boolean): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UnsoundSite(errors, onceCut);
}

/** Writes the manifest of an edition into a staged site, and says so. */
function manifest(staged: string, name: string, day: string): Write {
  const write = {
    path: manifestPath(name),
    after: freeze(staged, name, day),
    about: 'the hash of every file of it',
  };
  writeInto(staged, write);
  return write;
}
