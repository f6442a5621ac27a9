import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '../checks/reading/site-fs';
import { choose, comparedOn, type Translated, type Wanted } from '../checks/translation/accept';
import { listOf } from '../checks/translation/list';
import { pairsOf } from '../checks/translation/pairs';
import { withRecord } from '../checks/translation/record';
import { parseArguments, run, UsageProblem } from './command';
import { siteDir } from './site-dir';

const usage = `Usage:
  npm run translation                              lists every page and how its translation stands
  npm run translation -- accept <page>...          records that translations say what their originals say
  npm run translation -- accept --all              the same for every page
Options of accept:
  --edition <name>                                 the edition meant, where it is not the next: 2026-11`;

/** What is asked for: the list, or what to accept. */
function wishIn(args: string[]): 'list' | Wanted {
  if (args.length === 0) return 'list';
  const { values, positionals } = parseArguments(usage, {
    args,
    allowPositionals: true,
    options: { edition: { type: 'string' }, all: { type: 'boolean', default: false } },
  });
  const [command, ...pages] = positionals;
  // Either some pages or all of them.
  if (command !== 'accept' || pages.length > 0 === values.all) throw new UsageProblem(usage);
  return { pages, ...values };
}

function accept(translated: Translated, today: string): void {
  const { path: file } = translated.translation;
  const absolute = path.join(siteDir, file);
  const text = readFileSync(absolute, 'utf8');
  writeFileSync(absolute, withRecord(text, comparedOn(translated, today)));
  console.log(`accepted ${file}`);
}

function main(args: string[]): void {
  const wish = wishIn(args);
  const pairs = pairsOf(readSite(siteDir));
  if (wish === 'list') {
    console.log(listOf(pairs));
    return;
  }
  const { chosen, objections } = choose(pairs, wish);
  if (objections.length > 0) throw new UsageProblem(objections.join('\n'));
  const changed = chosen.filter(({ state }) => state !== 'in-step');
  // The day at Greenwich, from which the repository's history is shown to readers.
  const today = new Date().toISOString().slice(0, 10);
  for (const translated of changed) accept(translated, today);
  const same = chosen.length - changed.length;
  if (same > 0) console.log(`${same} in step already`);
}

run(main);
