import type { PageResult, Row } from '../results';

/** What a page may cost, as one figure and its bound. */
export interface Limit {
  says: string;
  /** The figure of a page, which is held against the bound. */
  of(row: Row): number;
  bound: Bound;
  /** How many places of the figure are shown. */
  places: number;
}

/** One of them. */
export interface Bound {
  most?: number;
  least?: number;
  below?: number;
}

/** How far a limit holds. */
export interface Verdict {
  limit: Limit;
  pages: number;
  /** The pages it does not hold on, the worst first. */
  misses: { row: Row; value: number }[];
  /** The page that is nearest to the bound, or furthest beyond it. */
  worst: { row: Row; value: number };
}

/** What the handbook has promised of a page that is read, and of one whose reader used a control. */
export const limits: Limit[] = [
  {
    says: 'scripts to read it, of stock',
    of: ofStock(({ reading }) => reading.bytes.script),
    bound: { most: 0.65 },
    places: 2,
  },
  {
    says: 'all transfers to read it, of stock',
    of: ofStock(({ reading }) => reading.total),
    bound: { most: 0.6 },
    places: 2,
  },
  score('performance'),
  {
    says: 'total blocking time, of stock',
    of: ofStock(({ reading }) => reading.tbt),
    bound: { most: 1 / 3 },
    places: 2,
  },
  {
    says: 'largest contentful paint, of stock',
    of: ofStock(({ reading }) => reading.lcp),
    bound: { most: 0.65 },
    places: 2,
  },
  {
    says: 'layout shift',
    of: ({ ours }) => ours.reading.cls,
    bound: { below: 0.01 },
    places: 3,
  },
  score('accessibility'),
  score('best-practices'),
  score('seo'),
  {
    says: 'scripts once a control was used, of stock',
    of: ofStock(({ starts }) => starts.theme.after.scripts),
    bound: { most: 0.65 },
    places: 2,
  },
  {
    says: 'all transfers once a control was used, of stock',
    of: ofStock(({ starts }) => starts.theme.after.total),
    bound: { most: 0.6 },
    places: 2,
  },
];

/**
 * What one value is of another. Of nothing, nothing is nothing, and anything more than any bound.
 */
export function ratio(ours: number, stock: number): number {
  return ours === 0 ? 0 : ours / stock;
}

/** Holds every page to every limit. */
export function verdictsOf(rows: readonly Row[], held: readonly Limit[] = limits): Verdict[] {
  return held.map((limit) => {
    const values = rows
      .map((row) => ({ row, value: limit.of(row) }))
      .sort((a, b) => excess(b.value, limit.bound) - excess(a.value, limit.bound));
    const [worst] = values;
    if (!worst) throw new Error('No page was measured.');
    const misses = values.filter(({ value }) => !holds(value, limit.bound));
    return { limit, pages: rows.length, misses, worst };
  });
}

/** Whether a value keeps within a bound; what could not be measured does not. */
export function holds(value: number, { most, least, below }: Bound): boolean {
  if (Number.isNaN(value)) return false;
  return (
    (most === undefined || value <= most) &&
    (least === undefined || value >= least) &&
    (below === undefined || value < below)
  );
}

function excess(value: number, { least }: Bound): number {
  if (Number.isNaN(value)) return Number.POSITIVE_INFINITY;
  return least === undefined ? value : -value;
}

function ofStock(figure: (page: PageResult) => number): Limit['of'] {
  return ({ ours, stock }) => ratio(figure(ours), figure(stock));
}

function score(category: 'performance' | 'accessibility' | 'best-practices' | 'seo'): Limit {
  return {
    says: `Lighthouse, ${category}`,
    of: ({ ours }) => ours.reading.scores[category],
    bound: { least: category === 'performance' ? 99 : 100 },
    places: 0,
  };
}
