import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BuildingOptions } from './options';
import { BuildingProblem } from './problem';
import { plotOf } from './report/plot';
import { reportOf } from './report/report';
import { failuresOf, tableOf } from './report/table';
import { type Results, type Run, siteKinds } from './results';
import { measureSite, type Places, type Subject, writeSite } from './sites';

/** What is known before the run begins. */
export interface Circumstances {
  /** `YYYY-MM-DD` */
  date: string;
  /** The version of Docusaurus. */
  docusaurus: string;
}

/**
 * Builds corpora of growing size as both kinds of site, prints the table, and writes report, data and plot
 * where they are wanted, anew after each size: a run takes hours.
 * @throws BuildingProblem
 */
export async function runBuilding(
  options: BuildingOptions,
  places: Places,
  circumstances: Circumstances,
): Promise<void> {
  if (options.redraw) {
    redraw(options.out as string);
    return;
  }
  const subjects = subjectsOf(options);
  if (options.writeOnly) {
    for (const subject of subjects) console.log(writeSite(subject, places));
    return;
  }
  const results = begin(options, circumstances);
  for (const subject of subjects) {
    results.runs.push(await measure(subject, places, results.heap));
    if (options.out !== undefined) write(options.out, results);
  }
  console.log([tableOf(results.runs), failuresOf(results.runs)].filter(Boolean).join('\n\n'));
}

function subjectsOf({ sizes, sections, stockUpTo, warmUpTo }: BuildingOptions): Subject[] {
  return sizes.flatMap((pages) =>
    siteKinds
      .filter((site) => site !== 'stock' || pages <= stockUpTo)
      .map((site) => ({ site, pages, sections, rebuilt: pages <= warmUpTo })),
  );
}

async function measure(subject: Subject, places: Places, heap: number): Promise<Run> {
  const { site, pages } = subject;
  console.error(`${site} ${pages}: writing`);
  const dir = writeSite(subject, places);
  try {
    console.error(`${site} ${pages}: building`);
    const run = await measureSite(subject, dir, places, heap);
    console.error(`${site} ${pages}: ${run.failure ?? `${Math.round(run.cold?.seconds ?? 0)} s`}`);
    return run;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function begin(
  { sections, stockUpTo, warmUpTo }: BuildingOptions,
  { date, docusaurus }: Circumstances,
): Results {
  const memory = os.totalmem();
  return {
    date,
    machine: {
      cores: os.cpus().length,
      memory,
      node: process.versions.node,
      load: os.loadavg()[0] ?? 0,
    },
    docusaurus,
    sections,
    stockUpTo,
    warmUpTo,
    // Two processes build the handbook's languages at once.
    heap: Math.floor((memory / 2 ** 20) * 0.4),
    runs: [],
  };
}

function redraw(out: string): void {
  const data = beside(out, '.json');
  if (!existsSync(data)) {
    throw new BuildingProblem(
      `There is no ${data} to draw from: run the benchmark without \`--redraw\`.`,
    );
  }
  write(out, JSON.parse(readFileSync(data, 'utf8')) as Results);
}

function write(out: string, results: Results): void {
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, reportOf(results));
  writeFileSync(beside(out, '.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(beside(out, '.svg'), plotOf(results.runs));
}

function beside(file: string, ending: string): string {
  return file.replace(/\.\w+$/, '') + ending;
}
