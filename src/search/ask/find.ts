import type { Filter } from './filter';
import type { IndexReader } from './index-reader';
import { type Clause, clausesOf, type Reading } from './query';
import { readOtherwise, readTraditional } from './readings';
import { type Candidate, type Evaluation, evaluate } from './score';
import { tuning } from './tuning';

/** A candidate and how it was found. */
export interface Found extends Candidate {
  /** The reading that found it, if it was not the query as typed. */
  reading?: Reading;
  /** The terms that were looked up for it. */
  terms: ReadonlySet<string>;
}

/** What the indexes of an edition hold of a query, the best first. */
export async function find(
  here: IndexReader,
  others: () => Promise<IndexReader[]>,
  query: string,
  locale: string,
  filter: Filter | undefined,
): Promise<Found[]> {
  const { found, titled, unknown } = await findIn(here, query, filter);
  if (titled || !mayBeForeign(query, locale, unknown)) return found;
  const there = await Promise.all(
    (await others()).map(async (other) => (await findIn(other, query, filter)).found),
  );
  const elsewhere = await Promise.all(there.map((each) => onPagesOf(here, each)));
  // What another language's pages say of their own words is worth more than a quotation of them here.
  const quoted = !locale.startsWith('zh') && /\p{Script=Han}/u.test(query);
  return merge(
    [
      weigh(found, quoted ? tuning.quoted : 1),
      ...elsewhere.map((each) => weigh(each, quoted ? 1 : tuning.otherLanguage)),
    ],
    filter,
  );
}

/** What was found in another language, on pages that this one has. */
async function onPagesOf(index: IndexReader, found: Found[]): Promise<Found[]> {
  if (index.about.complete || found.length === 0) return found;
  // Every page has running text, be it empty.
  const pages = await index.group('kind', 'page');
  return found.filter(({ page }) => pages.has(page));
}

function weigh(found: Found[], weight: number): Found[] {
  return found.map((each) => ({ ...each, score: each.score * weight }));
}

/**
 * Whether some of a query may be in another language than the site's: in another script, or, as pinyin
 * on a page in English, in words that the site does not know.
 */
function mayBeForeign(query: string, locale: string, unknown: boolean): boolean {
  if (locale.startsWith('zh')) return /[a-z]{2}/i.test(query);
  return unknown || /\p{Script=Han}/u.test(query);
}

/** The part of a query that must stand in a title or a heading for nothing else to be tried. */
const settledAt = 0.98;

/** What one index holds of a query, however it is read. */
async function findIn(index: IndexReader, typed: string, filter: Filter | undefined) {
  const first = await asTyped(index, typed, filter);
  const { evaluation } = first;
  const [best] = evaluation.candidates;
  const sets = [foundBy(evaluation, first.clauses, 1, first.reading)];
  if ((best?.heading ?? 0) < settledAt) {
    const readings = await readOtherwise(index, first.query, evaluation);
    const more = readings.map(async ({ weight, ...reading }) => {
      const clauses = await clausesOf(index, reading.to);
      return foundBy(await evaluate(index, clauses, filter), clauses, weight, reading);
    });
    sets.push(...(await Promise.all(more)));
  }
  return {
    found: merge(sets, filter),
    titled: (best?.title ?? 0) > settledAt,
    unknown: evaluation.missing.some(({ kind, weight }) => kind === 'word' && weight === 1),
  };
}

/** The query as typed, or in simplified characters if pages lack some of it. */
async function asTyped(index: IndexReader, query: string, filter: Filter | undefined) {
  const clauses = await clausesOf(index, query);
  const evaluation = await evaluate(index, clauses, filter);
  const lacksHan = evaluation.missing.some(({ kind }) => kind === 'han');
  const reading = lacksHan ? await readTraditional(index, query) : undefined;
  if (!reading) return { query, clauses, evaluation };
  const simplified = await clausesOf(index, reading.to);
  return {
    query: reading.to,
    clauses: simplified,
    evaluation: await evaluate(index, simplified, filter),
    reading,
  };
}

function foundBy(
  { candidates }: Evaluation,
  clauses: Clause[],
  weight: number,
  reading: Reading | undefined,
): Found[] {
  const alternatives = clauses.flatMap((clause) => clause.alternatives);
  const terms = new Set(alternatives.map(({ term }) => term));
  return candidates.map((candidate) => ({
    ...candidate,
    score: candidate.score * weight,
    reading,
    terms,
  }));
}

/** Joins what several readings find: the better score of a result counts, and part of the lesser. */
function merge(sets: Found[][], filter: Filter | undefined): Found[] {
  const merged = new Map<string, Found>();
  for (const each of sets.flat()) {
    const key = filter?.byUnit ? `${each.page} ${each.unit}` : String(each.page);
    const known = merged.get(key) ?? { ...each, score: 0 };
    const [better, lesser] = known.score > each.score ? [known, each] : [each, known];
    merged.set(key, { ...better, score: better.score + tuning.lesser * lesser.score });
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}
