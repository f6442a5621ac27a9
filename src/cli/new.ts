import { suggest } from '../evidence/rules/suggest';
import { interview } from '../scaffolding/interview';
import { scaffolds } from '../scaffolding/kinds';
import { knownFields, type Prepared, prepare } from '../scaffolding/prepare';
import { readArguments } from '../scaffolding/read-arguments';
import { formatComplaints, formatEdits, formatFields, placeOf } from '../scaffolding/report';
import type { Answers, Scaffold, Tree } from '../scaffolding/scaffold';
import { readTree } from '../scaffolding/tree-fs';
import { WriteFailure, writeEdits } from '../scaffolding/write-edits-fs';
import { run, UsageProblem } from './command';
import { atTerminal, Cancelled } from './prompts';
import { siteDir } from './site-dir';

const command = 'npm run new --';

/** Adds a page or a record to the edition being written: asks at a terminal, elsewhere takes flags. */
async function main([kind, ...args]: readonly string[]): Promise<void> {
  if (kind === undefined || kind === '--help') return console.log(usage());
  const scaffold = scaffoldFor(kind);
  const tree = readTree(siteDir);
  if (args.includes('--help')) return console.log(usageOf(kind, scaffold, tree));
  const dryRun = args.includes('--dry-run');
  const { answers, complaints } = readArguments(
    args.filter((argument) => argument !== '--dry-run'),
    knownFields(scaffold, tree),
    scaffold.argument,
  );
  const prepared = await answered(scaffold, answers, tree, complaints.length === 0);
  refuseUnlessSound(kind, { ...prepared, complaints: [...complaints, ...prepared.complaints] });
  const { edits, next } = prepared.draft;
  if (dryRun) return console.log(`${formatEdits(edits)}\nNothing was written: --dry-run.`);
  writeEdits(siteDir, edits);
  const steps = [...next, 'Check it: npm run check. See it: npm run dev.'];
  console.log(`Written:\n${edits.map((edit) => `  ${placeOf(edit)}`).join('\n')}\n`);
  console.log(`Next:\n${steps.map((step) => `  - ${step}`).join('\n')}`);
}

function scaffoldFor(kind: string): Scaffold {
  const scaffold = Object.hasOwn(scaffolds, kind) ? scaffolds[kind] : undefined;
  if (scaffold) return scaffold;
  const kinds = Object.keys(scaffolds);
  throw new UsageProblem(
    `There is no \`${kind}\` to make anew: ${suggest(kind, kinds, `use ${kinds.join(', ')}`)}`,
  );
}

/** The answers checked, and asked for at a terminal where the flags were in order. */
async function answered(scaffold: Scaffold, answers: Answers, tree: Tree, sound: boolean) {
  const today = localDay(new Date());
  const asks = sound && process.stdin.isTTY && process.stdout.isTTY;
  if (!asks) return prepare(scaffold, answers, tree, today);
  return interview(scaffold, answers, { tree, today, who: await atTerminal() });
}

/** The contributor's own day, `YYYY-MM-DD`. The clock is read here and nowhere further in. */
function localDay(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

function refuseUnlessSound(kind: string, { missing, complaints }: Prepared): void {
  if (missing.length === 0 && complaints.length === 0) return;
  const parts = [
    complaints.length > 0 && formatComplaints(complaints),
    missing.length > 0 && `Missing for a ${kind}:\n${formatFields(missing)}\n`,
    `Nothing was written. \`${command} ${kind} --help\` shows every flag.`,
  ];
  throw new UsageProblem(parts.filter(Boolean).join('\n'));
}

function usage(): string {
  const kinds = Object.entries(scaffolds).map(
    ([kind, { about }]) => `  ${command} ${kind.padEnd(9)} ${about}`,
  );
  return [
    'Adds to the edition being written, in both languages and in the right place:\n',
    ...kinds,
    '\nAt a terminal it asks for what the flags leave out. Nothing is fetched.',
    `\`${command} source --help\` shows the flags; --dry-run prints and writes nothing.`,
    'Mind the `--` after `new`: without it npm keeps the flags for itself.',
  ].join('\n');
}

function usageOf(kind: string, scaffold: Scaffold, tree: Tree): string {
  return [
    `${command} ${kind} [${scaffold.argument}] [flags]\n\n${scaffold.about}\n`,
    formatFields(knownFields(scaffold, tree)),
    `\nFor example:\n  ${command} ${scaffold.example}`,
  ].join('\n');
}

run(main, Cancelled, WriteFailure);
