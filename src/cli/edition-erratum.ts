import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageIn } from '../checks/freezing/edition-files';
import { type Erratum, errataPath, readErrata } from '../checks/freezing/errata';
import { type FileChange, type Freeze, fileChanges } from '../checks/freezing/freeze';
import { readFreeze } from '../checks/freezing/freezes-fs';
import { formatText } from '../checks/report/text';
import { freezeProblems } from '../checks/rules/frozen-edition';
import { readEditionList } from '../evidence/reading/editions-fs';
import type { Problem } from '../evidence/reading/problem';
import { suggest } from '../evidence/rules/suggest';
import { erratumSource } from '../scaffolding/erratum-source';
import { parseArguments, UsageProblem } from './command';

const usage = `Usage: npm run edition -- erratum <edition> [flags]

Records what was changed in an edition that is frozen. Change its files first; every file that is not as
the manifest and the errata of the edition have it is recorded with its hash.

  --id             what the erratum is called in its address: tdsql-price
  --what-zh        what was changed, in Chinese
  --what-en        the same in English
  --why-zh         why it was wrong, in Chinese
  --why-en         the same in English
  --pull-request   the number of the pull request that makes the change: open it first, as a draft
  --pages          the pages that are to show it: tdsql,history; those that changed need not be named
  --on             the day on which it is published; today, unless told otherwise`;

const options = {
  id: { type: 'string' },
  'what-zh': { type: 'string' },
  'what-en': { type: 'string' },
  'why-zh': { type: 'string' },
  'why-en': { type: 'string' },
  'pull-request': { type: 'string' },
  pages: { type: 'string' },
  on: { type: 'string' },
} as const;

const required = ['id', 'what-zh', 'what-en', 'why-zh', 'why-en', 'pull-request'] as const;

/** What was asked for; an erratum but for its files. */
interface Wanted {
  edition: string;
  said: Omit<Erratum, 'files'>;
}

/**
 * Records an erratum for every file of a frozen edition that is not as it is to be, and prints it.
 * @param args - what was typed after `erratum`
 * @param today - the day it is, `YYYY-MM-DD`
 * @throws UsageProblem where it was typed wrong, nothing has changed, or the erratum would not be sound
 */
export function recordErratum(siteDir: string, args: string[], today: string): void {
  const { edition, said } = wantedIn(args, today);
  const freeze = freezeOf(siteDir, edition, today);
  const changes = fileChanges(freeze);
  const pages = [...said.pages, ...changes.flatMap(({ path }) => pageIn(edition, path) ?? [])];
  const erratum = { ...said, pages: [...new Set(pages)], files: filesOf(freeze, changes) };
  const text = withErratum(freeze, erratum);
  refuse(freezeProblems({ ...freeze, errata: readErrata(edition, text) }, today), text);
  write(siteDir, errataPath(edition), text);
  console.log(`Recorded in ${errataPath(edition)}:\n\n${erratumSource(erratum)}`);
}

function wantedIn(args: string[], today: string): Wanted {
  const { values, positionals } = parseArguments(usage, { args, options, allowPositionals: true });
  const [edition] = positionals;
  if (edition === undefined || positionals.length > 1) throw new UsageProblem(usage);
  const missing = required.filter((flag) => !values[flag]?.trim());
  if (missing.length > 0) {
    const flags = missing.map((flag) => `--${flag}`).join(', ');
    throw new UsageProblem(`Missing for an erratum: ${flags}.\n\n${usage}`);
  }
  const pullRequest = /^#?([1-9]\d*)$/.exec(values['pull-request'] ?? '')?.[1];
  if (pullRequest === undefined) {
    throw new UsageProblem('--pull-request wants the number of a pull request: --pull-request 128');
  }
  const textOf = (flag: keyof typeof values) => values[flag]?.trim() ?? '';
  return {
    edition,
    said: {
      id: textOf('id'),
      on: textOf('on') || today,
      pages: textOf('pages')
        .split(/[,\s]+/)
        .filter(Boolean),
      what: { 'zh-Hans': textOf('what-zh'), en: textOf('what-en') },
      why: { 'zh-Hans': textOf('why-zh'), en: textOf('why-en') },
      pullRequest: Number(pullRequest),
    },
  };
}

/** The edition as it was frozen and is now, where that can be read and something has changed. */
function freezeOf(siteDir: string, edition: string, today: string): Freeze {
  const { names } = readEditionList(siteDir);
  if (!names.includes(edition)) {
    const hint = suggest(edition, names, '`npm run edition` lists them');
    throw new UsageProblem(`There is no frozen edition \`${edition}\`: ${hint}`);
  }
  const { freeze, problems } = readFreeze(siteDir, edition);
  const isRead = freeze.manifest?.manifest && (freeze.errata?.findings ?? []).length === 0;
  refuse([...problems, ...(isRead ? [] : freezeProblems(freeze, today))]);
  if (fileChanges(freeze).length > 0) return freeze;
  throw new UsageProblem(
    `Nothing to record: every file of edition ${edition} is as its manifest and errata have it.\n` +
      'Change what is to be corrected first, then record it.',
  );
}

/** What became of the files that changed, by their paths. */
function filesOf({ files }: Freeze, changes: readonly FileChange[]): Erratum['files'] {
  return Object.fromEntries(changes.map(({ path }) => [path, files.get(path) ?? null]));
}

/** The text of the errata with one more at the end. */
function withErratum({ errata }: Freeze, erratum: Erratum): string {
  const before = errata?.text.trimEnd() ?? '';
  return `${before}${before && '\n\n'}${erratumSource(erratum)}`;
}

/**
 * Stops where there are problems.
 * @param errata - the errata as they would be, to be shown around problems of theirs
 * @throws UsageProblem with the problems
 */
function refuse(problems: Problem[], errata?: string): void {
  if (problems.length === 0) return;
  const textOf = (file: string) => (file.endsWith('/errata.yml') ? errata : undefined);
  throw new UsageProblem(`${formatText(problems, { textOf })}\n\nNothing was written.`);
}

function write(siteDir: string, file: string, text: string): void {
  const absolute = path.join(siteDir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
