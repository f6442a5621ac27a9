import path from 'node:path';
import { parseArgs } from 'node:util';
import { BuildingProblem } from './problem';

/** What the benchmark is to do. */
export interface BuildingOptions {
  /** Pages of each edition in each language, the smallest corpus first. */
  sizes: number[];
  /** Sections of a page. */
  sections: number;
  /** The largest corpus to build as the stock site. */
  stockUpTo: number;
  /** The largest corpus to build once more after a change. */
  warmUpTo: number;
  /** The file for the report; its data and its plot go beside it. Undefined: the table is printed only. */
  out?: string;
  /** Build nothing: draw the report and the plot anew from the data beside them. */
  redraw: boolean;
  /** Build nothing: leave the corpora where a profiler can find them. */
  writeOnly: boolean;
}

const defaults = { sizes: [100, 400, 1600, 6400], sections: 4, stockUpTo: 1600, warmUpTo: 1600 };

/** The least that has a page of each kind. */
const fewestPages = 4;

const usage =
  'npm run bench -- building [--pages 100,400] [--sections 4] [--stock-up-to 1600] [--warm-up-to 1600] ' +
  '[--out <file>] ' +
  '[--redraw | --write-only]';

/**
 * Reads the arguments. The file of results is for a whole run; any other goes to a file only where `--out`
 * names one.
 * @param results - the file of results
 * @throws BuildingProblem
 */
export function readOptions(args: string[], results: string): BuildingOptions {
  const values = parse(args);
  const { pages, sections, out, redraw = false } = values;
  const limits = [values['stock-up-to'], values['warm-up-to']];
  const whole = [pages, sections, ...limits].every((value) => value === undefined);
  return {
    sizes: (
      pages?.split(',').map((each) => count('--pages', each, fewestPages)) ?? defaults.sizes
    ).toSorted((a, b) => a - b),
    sections: sections === undefined ? defaults.sections : count('--sections', sections, 1),
    stockUpTo: limitOf('--stock-up-to', limits[0], defaults.stockUpTo),
    warmUpTo: limitOf('--warm-up-to', limits[1], defaults.warmUpTo),
    out: out !== undefined ? path.resolve(out) : whole || redraw ? results : undefined,
    redraw,
    writeOnly: values['write-only'] ?? false,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    pages: text,
    sections: text,
    'stock-up-to': text,
    'warm-up-to': text,
    out: text,
    redraw: flag,
    'write-only': flag,
  } as const;
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new BuildingProblem(`${reason}. The benchmark is run so: ${usage}`);
  }
}

function limitOf(option: string, text: string | undefined, usual: number): number {
  return text === undefined ? usual : count(option, text, 0);
}

function count(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new BuildingProblem(
    `\`${option}\` has ${JSON.stringify(text)}, where a whole number from ${least} is expected: ${usage}`,
  );
}
