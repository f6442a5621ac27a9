import path from 'node:path';
import { parseArgs } from 'node:util';
import { ReadingProblem } from './problem';

/** What is to be measured. */
export interface ReadingOptions {
  /** How often each page is read; the report has the medians. */
  runs: number;
  /** The kinds of pages by their ids; undefined: all. */
  pages?: string[];
  /** The file for the report, beside which its figures lie as JSON; undefined: it is printed only. */
  out?: string;
  /** The folder of a built site; undefined: this repository's. */
  site?: string;
  /** The folder of a stock site that was built before; undefined: it is built anew. */
  stock?: string;
}

const usage =
  'npm run bench -- reading [--runs <number>] [--pages <id>,<id>] [--site <dir>] [--stock <dir>] [--out <file>]';

/**
 * Reads the arguments. The file of results is for a whole run on this repository's own site; any other run
 * goes to a file only where `--out` names one.
 * @param known - the ids of the kinds of pages
 * @param out - the file of results
 * @throws ReadingProblem where they are none of the options
 */
export function readOptions(args: string[], known: readonly string[], out: string): ReadingOptions {
  const values = parse(args);
  const runs = Number(values.runs ?? 3);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new ReadingProblem(`\`--runs ${values.runs}\` is no number of runs: give 1 or more.`);
  }
  const pages = values.pages?.split(',');
  const unknown = pages?.filter((page) => !known.includes(page)) ?? [];
  if (unknown.length > 0) {
    throw new ReadingProblem(
      `There is no kind of page \`${unknown.join('`, `')}\`. There are: ${known.join(', ')}.`,
    );
  }
  const whole = !pages && !values.runs && !values.site;
  return {
    runs,
    pages,
    out: values.out ? path.resolve(values.out) : whole ? out : undefined,
    site: values.site && path.resolve(values.site),
    stock: values.stock && path.resolve(values.stock),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { runs: text, pages: text, out: text, site: text, stock: text } as const;
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new ReadingProblem(`${reason}. The benchmark is run so: ${usage}`);
  }
}
