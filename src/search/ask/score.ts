import type { Group, Posting, PostingList } from '../format/postings';
import type { IndexReader } from './index-reader';
import type { Clause } from './query';
import { tuning } from './tuning';

/** A page that answers a query, or a unit of it where units are asked for. */
export interface Candidate {
  page: number;
  /** The unit that answers best. */
  unit: number;
  score: number;
  /** The part of the query that the page holds, weighed: 0 to 1. */
  coverage: number;
  /** The part of the query that the page's title holds. */
  title: number;
  /** The part of the query that a heading or an alias holds. */
  heading: number;
  /** The part of the query that the unit holds. */
  unitCoverage: number;
}

/** What pages hold of a query. */
export interface Evaluation {
  /** The best first. */
  candidates: Candidate[];
  /** Clauses that no page holds. */
  missing: Clause[];
}

/** Units that may be results; all if it is not given. */
export type Filter = { within: Group; byUnit: boolean } | undefined;

interface Tally {
  score: number;
  covered: number;
  title: number;
  heading: number;
  titleTerms: number;
  titleLength: number;
  units: Map<number, { score: number; covered: number; title: number }>;
}

/** Ranks the pages that hold clauses. */
export async function evaluate(
  index: IndexReader,
  clauses: Clause[],
  filter: Filter,
): Promise<Evaluation> {
  const lists = await Promise.all(clauses.map((clause) => listsOf(index, clause)));
  const tallies = new Map<number, Tally>();
  const missing: Clause[] = [];
  let total = 0;
  for (const [position, clause] of clauses.entries()) {
    const found = lists[position] ?? [];
    const frequency = Math.max(0, ...found.map(({ list }) => list.documentFrequency));
    if (frequency === 0) missing.push(clause);
    const worth = clause.weight * rarity(frequency, index.about.pages);
    // A whole that nobody writes so is covered by its parts.
    total += frequency === 0 && isCoveredByParts(clauses, position) ? 0 : worth;
    for (const [page, hit] of bestHits(found)) tally(tallies, page, hit, worth);
  }
  const candidates = [...tallies].flatMap(([page, tally]) =>
    candidatesOf(page, tally, total || 1, filter),
  );
  return { candidates: candidates.sort((a, b) => b.score - a.score), missing };
}

interface Hit {
  factor: number;
  posting: Posting;
}

async function listsOf(index: IndexReader, { alternatives }: Clause) {
  return Promise.all(
    alternatives.map(async ({ term, factor }) => ({ factor, list: await index.postings(term) })),
  );
}

/** Of the terms that satisfy a clause on a page, the weightiest. */
function bestHits(found: { factor: number; list: PostingList }[]): Map<number, Hit> {
  const best = new Map<number, Hit>();
  for (const { factor, list } of found) {
    for (const posting of list.postings) {
      const known = best.get(posting.page);
      if (!known || factor * posting.impact > known.factor * known.posting.impact) {
        best.set(posting.page, { factor, posting });
      }
    }
  }
  return best;
}

/** How much rarity makes a term count (the idf of BM25). A term that no page holds is the rarest. */
function rarity(frequency: number, pages: number): number {
  return Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
}

function isCoveredByParts(clauses: Clause[], position: number): boolean {
  return clauses[position]?.kind === 'word' && clauses[position + 1]?.kind === 'part';
}

function tally(tallies: Map<number, Tally>, page: number, { factor, posting }: Hit, worth: number) {
  let sum = tallies.get(page);
  if (!sum) {
    sum = { score: 0, covered: 0, title: 0, heading: 0, titleTerms: 0, titleLength: 1, units: new Map() };
    tallies.set(page, sum);
  }
  const value = worth * factor;
  sum.score += value * posting.impact;
  sum.covered += value;
  if (posting.inTitle) {
    sum.title += value;
    sum.titleTerms++;
    sum.titleLength = posting.titleLength;
  }
  if (posting.inTitle || posting.inHeading) sum.heading += value;
  for (const { unit, impact } of posting.units) {
    const inUnit = sum.units.get(unit) ?? { score: 0, covered: 0, title: 0 };
    inUnit.score += value * impact;
    inUnit.covered += value;
    if (posting.inTitle) inUnit.title += value;
    sum.units.set(unit, inUnit);
  }
}

function candidatesOf(page: number, sum: Tally, total: number, filter: Filter): Candidate[] {
  const allowed = filter?.within.get(page);
  if (filter && !allowed) return [];
  const coverage = Math.min(1, sum.covered / total);
  if (coverage < tuning.leastCoverage) return [];
  const title = sum.title / total;
  const heading = sum.heading / total;
  const titleShare = Math.min(1, sum.titleTerms / sum.titleLength);
  const base =
    sum.score *
    coverage ** tuning.coveragePower *
    (1 + tuning.title * title ** 2 * (0.4 + 0.6 * titleShare));
  const units = [...sum.units]
    .filter(([unit]) => !allowed || allowed.has(unit))
    .map(([unit, inUnit]) => {
      // What the title says is understood in every unit of the page.
      const covered = inUnit.covered + tuning.titleInUnit * (sum.title - inUnit.title);
      const unitCoverage = Math.min(1, covered / total);
      return { unit, unitCoverage, rank: inUnit.score * unitCoverage ** tuning.coveragePower };
    })
    .sort((a, b) => b.rank - a.rank || a.unit - b.unit);
  const make = ({ unit, unitCoverage }: { unit: number; unitCoverage: number }, score: number) => ({
    page,
    unit,
    score: score * (1 + tuning.unit * unitCoverage ** 2),
    coverage,
    title,
    heading,
    unitCoverage,
  });
  if (filter?.byUnit) return units.map((unit) => make(unit, unit.rank + 0.1 * base));
  const [best] = units;
  const first = allowed ? Math.min(...allowed) : 0;
  return [make(best ?? { unit: first, unitCoverage: 0 }, base)];
}
