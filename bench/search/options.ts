import path from 'node:path';
import { parseArgs } from 'node:util';
import { BenchProblem } from './problem';

/** What the benchmark is to run on. */
export interface BenchOptions {
  /** The folder of a built site; undefined: this repository's. */
  site?: string;
  /** The folder that holds `queries.<locale>.yml`. */
  queries: string;
  /** The edition whose pages are searched, as `meta[name=docusaurus_version]` names it. */
  edition: string;
  /** How many times the pages of the edition there are. */
  scales: number[];
  /** The file for the report; undefined: it is printed only. */
  out?: string;
}

/** What holds where nothing else is said. */
export interface Defaults {
  queries: string;
  edition: string;
  out: string;
}

const usage =
  'npm run bench -- search [--quick] [--site <dir>] [--queries <dir>] [--edition <name>] [--out <file>]';

/**
 * Reads the arguments. The file of results is for a whole run on this repository's own site; any other
 * run goes to a file only where `--out` names one.
 */
export function readOptions(args: string[], defaults: Defaults): BenchOptions {
  const { quick, site, queries, edition, out } = parse(args);
  const whole = !quick && !site && !queries && !edition;
  return {
    site: site && path.resolve(site),
    queries: path.resolve(queries ?? defaults.queries),
    edition: edition ?? defaults.edition,
    scales: quick ? [1] : [1, 4, 16],
    out: out ? path.resolve(out) : whole ? defaults.out : undefined,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    quick: { type: 'boolean' },
    site: text,
    queries: text,
    edition: text,
    out: text,
  } as const;
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new BenchProblem(`${reason}. The benchmark is run so: ${usage}`);
  }
}
