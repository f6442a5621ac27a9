import { BuildingProblem } from '../../bench/building/problem';
import { ReadingProblem } from '../../bench/reading/problem';
import { BenchProblem } from '../../bench/search/problem';
import { building } from './benchmarks/building';
import { reading } from './benchmarks/reading';
import { search } from './benchmarks/search';
import { run, UsageProblem } from './command';

type Benchmark = (args: string[]) => Promise<void>;

/** Every benchmark by its word. */
const benchmarks: ReadonlyMap<string, Benchmark> = new Map([
  ['building', building],
  ['reading', reading],
  ['search', search],
]);

const usage = `Usage: npm run bench -- <benchmark> [options]
  building  what a build costs by the number of pages, beside Docusaurus as it comes
  reading   what a page costs its reader, beside Docusaurus as it comes
  search    the search beside Pagefind and MiniSearch`;

/** Runs the benchmark that the first argument names. */
async function bench([word = '', ...args]: string[]): Promise<void> {
  const benchmark = benchmarks.get(word);
  if (!benchmark) throw new UsageProblem(usage);
  await benchmark(args);
}

run(bench, BenchProblem, BuildingProblem, ReadingProblem);
