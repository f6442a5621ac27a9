import { percentile } from '../search/statistics';

/** Figures in a shape of any depth. */
export type Figures = { [name: string]: number | Figures };

/**
 * The medians of figures, each by itself, in the shape that all of them have. Of an even number of runs it is
 * the lower of the two in the middle.
 */
export function medianOf<Shape>(runs: readonly Shape[]): Shape {
  return median(runs as readonly (number | Figures)[]) as Shape;
}

function median(runs: readonly (number | Figures)[]): number | Figures {
  const [first] = runs;
  if (first === undefined) throw new Error('There is no median of no runs.');
  if (typeof first === 'number') return percentile(runs as readonly number[], 50);
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      median(runs.map((run) => (run as Figures)[name] as number | Figures)),
    ]),
  );
}
