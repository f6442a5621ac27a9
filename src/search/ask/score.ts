import type { Posting, PostingList } from '../format/postings';
import type { Filter } from './filter';
import type { IndexReader } from './index-reader';
import type { Clause } from './query';
import { tuning } from './tuning';

/** A page that answers a query, or a unit of it where units are asked for. */
export interface Candidate {
  page: number;
  /** The unit that answers best. */
  unit: number;
  score: number;
  /** The part of the query that the page holds, each clause by its weight and rarity: 0 to 1. */
  coverage: number;
  /** The part of the query that the page's title holds. */
  title: number;
  /** The part of the query that its title, a heading or an alias holds. */
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

/** A clause on a page: what it is worth there, and where it stands. */
interface Hit {
  worth: number;
  posting: Posting;
}

/** Ranks the pages that hold clauses. */
export async function evaluate(
  index: IndexReader,
  clauses: Clause[],
  filter: Filter | undefined,
): Promise<Evaluation> {
  const lists = await Promise.all(clauses.map((clause) => listsOf(index, clause)));
  const pages = new Map<number, Hit[]>();
  const missing: Clause[] = [];
  let total = 0;
  const known = lists.map((found) => found.some(({ list }) => list.documentFrequency > 0));
  for (const [position, clause] of clauses.entries()) {
    const found = lists[position] ?? [];
    const joint = isJoint(clauses, known, position);
    const worth = clause.weight * rarityOf(index, found) * (joint ? tuning.joint : 1);
    if (!known[position] && !joint) missing.push(clause);
    // A whole that nobody writes so is covered by its parts.
    if (known[position] || clauses[position + 1]?.kind !== 'part') total += worth;
    for (const [page, { factor, posting }] of heaviest(found)) {
      if (filter && !filter.within.has(page)) continue;
      const hit = { worth: worth * factor, posting };
      const hits = pages.get(page);
      if (hits) hits.push(hit);
      else pages.set(page, [hit]);
    }
  }
  return { candidates: rank(pages, total || 1, filter), missing };
}

/**
 * Whether a pair that no page holds is but the joint of two words that pages do hold: a mistyped character
 * would have spoiled the pair beside it, too.
 */
function isJoint(clauses: Clause[], known: boolean[], position: number): boolean {
  const [before, pair, after] = [clauses[position - 1], clauses[position], clauses[position + 1]];
  if (known[position] || !known[position - 1] || !known[position + 1]) return false;
  return follows(before, pair) && follows(pair, after);
}

function follows(first: Clause | undefined, second: Clause | undefined): boolean {
  if (first?.kind !== 'han' || second?.kind !== 'han') return false;
  return Array.from(first.surface).at(-1) === Array.from(second.surface)[0];
}

async function listsOf(index: IndexReader, { alternatives }: Clause): Promise<Alternatives> {
  return Promise.all(
    alternatives.map(async ({ term, factor }) => ({ factor, list: await index.postings(term) })),
  );
}

type Alternatives = { factor: number; list: PostingList }[];

/** Of the terms that satisfy a clause on a page, the weightiest. */
function heaviest(found: Alternatives): Map<number, { factor: number; posting: Posting }> {
  const best = new Map<number, { factor: number; posting: Posting }>();
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

/** How much rarity makes a clause count, among pages and among units; what no page holds is the rarest. */
function rarityOf({ about: { pages, units } }: IndexReader, found: Alternatives): number {
  const most = (frequency: (list: PostingList) => number) =>
    Math.max(0, ...found.map(({ list }) => frequency(list)));
  const amongPages = rarity(
    most((list) => list.documentFrequency),
    pages,
  );
  const amongUnits = rarity(
    most((list) => list.unitFrequency),
    units,
  );
  return tuning.pageRarity * amongPages + (1 - tuning.pageRarity) * amongUnits;
}

/** The inverse document frequency of BM25. */
function rarity(frequency: number, documents: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** Pages by what they hold as a whole; of the best, also by what one unit of them holds. */
function rank(pages: Map<number, Hit[]>, total: number, filter: Filter | undefined): Candidate[] {
  const byPage = [...pages]
    .map(([page, hits]) => ({ hits, ...wholePage(page, hits, total) }))
    .sort((a, b) => b.score - a.score);
  const least = tuning.leastShare * Math.max(0, ...byPage.map(({ coverage }) => coverage));
  const looked = filter?.byUnit ? byPage.length : tuning.pagesByUnit;
  return byPage
    .filter(({ coverage }) => coverage >= Math.max(least, tuning.leastCoverage))
    .flatMap(({ hits, ...page }, place) => {
      const allowed = filter?.within.get(page.page);
      if (place >= looked) return [{ ...page, unit: anyUnitOf(hits, allowed) }];
      const units = unitsOf(hits, page, total).filter(({ unit }) => !allowed || allowed.has(unit));
      if (filter?.byUnit) return units.map((unit) => withUnit(page, unit, tuning.pageInUnit));
      const best = units[0] ?? { unit: Math.min(...(allowed ?? [0])), score: 0, unitCoverage: 0 };
      return [withUnit(page, best, 1)];
    })
    .sort((a, b) => b.score - a.score);
}

/** A unit that holds something of a query, or else one that is allowed. */
function anyUnitOf(hits: Hit[], allowed: ReadonlySet<number> | undefined): number {
  const unit = hits[0]?.posting.units.find(({ unit }) => !allowed || allowed.has(unit));
  return unit?.unit ?? Math.min(...(allowed ?? [0]));
}

type PageCandidate = Omit<Candidate, 'unit'>;
type UnitCandidate = Pick<Candidate, 'unit' | 'score' | 'unitCoverage'>;

function wholePage(page: number, hits: Hit[], total: number): PageCandidate {
  let [score, covered, inTitle, inHeading, titleTerms, titleLength] = [0, 0, 0, 0, 0, 1];
  for (const { worth, posting } of hits) {
    score += worth * posting.impact;
    covered += worth;
    if (posting.inTitle || posting.inHeading) inHeading += worth;
    if (!posting.inTitle) continue;
    inTitle += worth;
    titleTerms++;
    titleLength = posting.titleLength;
  }
  const coverage = Math.min(1, covered / total);
  const [title, heading] = [inTitle / total, inHeading / total];
  const titleShare = Math.min(1, titleTerms / titleLength);
  const named = gainOfNames(title, heading, titleShare);
  const whole = score * coverage ** tuning.coveragePower * named;
  return { page, score: whole, coverage, title, heading, unitCoverage: 0 };
}

/** What is gained by holding the query in names; in a title all the more, the less else it says. */
function gainOfNames(title: number, heading: number, titleShare: number): number {
  return 1 + tuning.title * title ** 2 * (0.4 + 0.6 * titleShare) + tuning.heading * heading ** 2;
}

/** The units that hold most, each with what the page's title adds: every unit is read under it. */
function unitsOf(hits: Hit[], { title }: PageCandidate, total: number): UnitCandidate[] {
  const units = new Map<number, { score: number; covered: number; titled: number }>();
  for (const { worth, posting } of hits) {
    for (const { unit, impact } of posting.units) {
      const sum = units.get(unit) ?? { score: 0, covered: 0, titled: 0 };
      sum.score += worth * impact;
      sum.covered += worth;
      if (posting.inTitle) sum.titled += worth;
      units.set(unit, sum);
    }
  }
  return [...units]
    .map(([unit, { score, covered, titled }]) => {
      const byTitle = tuning.titleInUnit * (title * total - titled);
      const unitCoverage = Math.min(1, (covered + byTitle) / total);
      return { unit, unitCoverage, score: score * unitCoverage ** tuning.coveragePower };
    })
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}

function withUnit(
  page: PageCandidate,
  { unit, score, unitCoverage }: UnitCandidate,
  share: number,
) {
  const named = gainOfNames(page.title, page.heading, 0.5);
  return { ...page, unit, unitCoverage, score: share * page.score + tuning.unit * named * score };
}
