import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../checks/reading/site-fs';
import { choose, comparedOn, type Translated, type Wanted } from '../checks/translation/accept';
import { listOf } from '../checks/translation/list';
import { pairsOf } from '../checks/translation/pairs';
import { withRecord } from '../checks/translation/record';
import { siteDir } from './site-dir';

const usage = `Usage:
  npm run translation                              lists every page and how its translation stands
  npm run translation -- accept <page>...          records that translations say what their originals say
  npm run translation -- accept --all              the same for every page
Options of accept:
  --edition <name>                                 the edition meant: 2026-11, or next`;

/** What is asked for: the list, or what to accept; undefined where it cannot be understood. */
function wantedIn(args: string[]): 'list' | Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { edition: { type: 'string' }, all: { type: 'boolean', default: false } },
    });
    const [command, ...pages] = positionals;
    if (command === undefined) return args.length === 0 ? 'list' : undefined;
    // Either some pages or all of them.
    if (command !== 'accept' || pages.length > 0 === values.all) return undefined;
    return { pages, ...values };
  } catch {
    return undefined;
  }
}

function accept(translated: Translated, today: string): void {
  const { path: file } = translated.translation;
  const absolute = path.join(siteDir, file);
  const text = readFileSync(absolute, 'utf8');
  writeFileSync(absolute, withRecord(text, comparedOn(translated, today)));
  console.log(`accepted ${file}`);
}

function main(args: string[]): boolean {
  const wanted = wantedIn(args);
  if (wanted === undefined) {
    console.error(usage);
    return false;
  }
  const pairs = pairsOf(readSite(siteDir));
  if (wanted === 'list') {
    console.log(listOf(pairs));
    return true;
  }
  const { chosen, objections } = choose(pairs, wanted);
  for (const objection of objections) console.error(objection);
  if (objections.length > 0) return false;
  const changed = chosen.filter(({ state }) => state !== 'in-step');
  // The day at Greenwich, from which the repository's history is shown to readers.
  const today = new Date().toISOString().slice(0, 10);
  for (const translated of changed) accept(translated, today);
  const same = chosen.length - changed.length;
  if (same > 0) console.log(`${same} in step already`);
  return true;
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
