import type { Group } from '../format/postings';
import type { Kind, Unit } from '../format/unit';
import { closeness, excerptOf, mark, type Piece } from './excerpt';
import { SearchFailure } from './failure';
import type { ReadFile } from './files';
import type { IndexReader } from './index-reader';
import { Library } from './library';
import { type Clause, clausesOf, cleanQuery, type Interpretation, type Reading } from './query';
import { readOtherwise, readTraditional, type WeighedReading } from './readings';
import { readSynonyms } from './readings/synonyms';
import { type Candidate, type Evaluation, evaluate, type Filter } from './score';
import { tuning } from './tuning';

/** What is asked. */
export interface Question {
  query: string;
  edition: string;
  locale: string;
  /** Only units of this kind: each is a result of its own. */
  kind?: Kind;
  /** Only pages of this section, as the manifest names it. */
  section?: string;
  /** How many results, 10 unless told. */
  limit?: number;
}

/** A result. */
export interface Hit {
  /** Its address below the site's base URL, the place on the page included. */
  address: string;
  kind: Kind;
  title: Piece[];
  /** The headings above it, outermost first. */
  headings: Piece[][];
  excerpt: Piece[];
  /** Whether the page is written in another language than the site. */
  untranslated: boolean;
  /** Why it stands where it stands, for those who tune. */
  score: Scoring;
}

/** How a result came to its place. */
export interface Scoring extends Omit<Candidate, 'unit'> {
  unit: number;
  /** The reading that found it, if it was not the query as typed. */
  reading?: Reading;
  /** How closely it holds the words of the query: see `closeness` in `excerpt.ts`. */
  closeness: number;
}

/** What is answered. */
export interface Answer {
  /** The query as it was read. */
  query: string;
  hits: Hit[];
  /** How many results there are. */
  total: number;
  /** Readings other than the query as typed that the first results rest on. */
  readings: Reading[];
}

/** A candidate and the reading it was found by. */
interface Found extends Candidate {
  reading?: Reading;
  terms: ReadonlySet<string>;
}

/** Answers questions from a site's index. */
export class Search {
  readonly library: Library;

  constructor(read: ReadFile) {
    this.library = new Library(read);
  }

  /**
   * The results of a query. Throws a `SearchFailure` where the index cannot be read, after it has asked
   * once whether another one has been deployed.
   */
  async ask(question: Question): Promise<Answer> {
    try {
      return await this.answer(question);
    } catch (failure) {
      const mayBeNew = failure instanceof SearchFailure && failure.kind !== 'unreachable';
      if (mayBeNew && (await this.library.renew())) return this.answer(question);
      throw failure;
    }
  }

  /** How many results the other editions have, those with none left out. */
  async elsewhere(question: Question): Promise<{ edition: string; total: number }[]> {
    const { editions } = await this.library.manifest();
    const others = editions.filter(({ name }) => name !== question.edition);
    const counts = await Promise.all(
      others.map(async ({ name }) => {
        const { total } = await this.ask({ ...question, edition: name, limit: 0 });
        return { edition: name, total };
      }),
    );
    return counts.filter(({ total }) => total > 0);
  }

  private async answer(question: Question): Promise<Answer> {
    const query = cleanQuery(question.query);
    const index = await this.library.index(question.edition, question.locale);
    if (!index || !query) return { query, hits: [], total: 0, readings: [] };
    const filter = await filterOf(index, question);
    const found = await this.find(index, query, question, filter);
    const limit = question.limit ?? 10;
    const hits = await showAll(index, query, found.slice(0, Math.max(limit, 0)));
    const readings = uniqueReadings(found.slice(0, 5));
    return { query, hits, total: found.length, readings };
  }

  private async find(
    index: IndexReader,
    query: string,
    { edition, locale }: Question,
    filter: Filter | undefined,
  ): Promise<Found[]> {
    const here = await findIn(index, query, filter);
    if (here.titled || !mayBeForeign(query, locale, here.unknown)) return here.found;
    const others = await this.library.others(edition, locale);
    const there = await Promise.all(others.map((other) => findIn(other, query, filter)));
    const elsewhere = there.flatMap(({ found }) =>
      found.map((each) => ({ ...each, score: each.score * tuning.otherLanguage })),
    );
    return merge([here.found, elsewhere], filter);
  }
}

async function filterOf(
  index: IndexReader,
  { kind, section }: Question,
): Promise<Filter | undefined> {
  const groups = await Promise.all([
    kind && index.group('kind', kind),
    section && index.group('section', section),
  ]);
  const [first, second] = groups.filter((group): group is Group => typeof group === 'object');
  if (!first) return undefined;
  const within = second ? intersect(first, second) : first;
  return { within, byUnit: kind !== undefined && kind !== 'page' };
}

function intersect(a: Group, b: Group): Group {
  const both = [...a].map(([page, units]): [number, Set<number>] => [
    page,
    new Set([...units].filter((unit) => b.get(page)?.has(unit))),
  ]);
  return new Map(both.filter(([, units]) => units.size > 0));
}

/**
 * Whether some of a query may be in another language than the site's: in another script, or, as pinyin
 * on a page in English, in words that the site does not know.
 */
function mayBeForeign(query: string, locale: string, unknown: boolean): boolean {
  if (locale.startsWith('zh')) return /[a-z]{2}/i.test(query);
  return unknown || /\p{Script=Han}/u.test(query);
}

/** The part of a query that names what it names: nothing else need be tried. */
const settledAt = 0.98;

/** What an index holds of a query, however it is read. */
async function findIn(index: IndexReader, typed: string, filter: Filter | undefined) {
  let query = typed;
  let reading: Reading | undefined;
  let clauses = await clausesOf(index, query);
  let asTyped = await evaluate(index, clauses, filter);
  if (asTyped.missing.some(({ kind }) => kind === 'han')) {
    reading = await readTraditional(index, query);
    if (reading) {
      query = reading.to;
      clauses = await clausesOf(index, query);
      asTyped = await evaluate(index, clauses, filter);
    }
  }
  const sets = [foundBy(asTyped, { text: query, clauses, weight: 1, reading })];
  const [best] = asTyped.candidates;
  const settled = (best?.heading ?? 0) > settledAt;
  if (!settled) {
    const readings = await otherReadings(index, query, asTyped);
    const more = await Promise.all(
      readings.map(async ({ weight, ...reading }) => {
        const clauses = await clausesOf(index, reading.to);
        const evaluation = await evaluate(index, clauses, filter);
        return foundBy(evaluation, { text: reading.to, clauses, weight, reading });
      }),
    );
    sets.push(...more);
  }
  return {
    found: merge(sets, filter),
    titled: (best?.title ?? 0) > settledAt,
    unknown: asTyped.missing.some(isWord),
  };
}

function isWord({ kind, weight }: Clause): boolean {
  return kind === 'word' && weight === 1;
}

async function otherReadings(
  index: IndexReader,
  query: string,
  { candidates, missing }: Evaluation,
): Promise<WeighedReading[]> {
  const weak = (candidates[0]?.coverage ?? 0) < tuning.weakCoverage;
  const [otherwise, synonyms] = await Promise.all([
    weak ? readOtherwise(index, query, missing) : [],
    readSynonyms(index, query),
  ]);
  const known = synonyms.slice(0, 3).map((reading) => ({ ...reading, weight: tuning.synonym }));
  return [...otherwise, ...known];
}

function foundBy(
  { candidates }: Evaluation,
  { clauses, weight, reading }: Interpretation,
): Found[] {
  const terms = new Set(
    clauses.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
  );
  return candidates.map((candidate) => ({
    ...candidate,
    score: candidate.score * weight,
    reading,
    terms,
  }));
}

/** Joins the results of several readings: the better score of a page counts, and part of the lesser. */
function merge(sets: Found[][], filter: Filter | undefined): Found[] {
  const merged = new Map<string, Found>();
  for (const each of sets.flat()) {
    const key = filter?.byUnit ? `${each.page} ${each.unit}` : String(each.page);
    const page = merged.get(key);
    if (!page) merged.set(key, each);
    else {
      const [better, lesser] = page.score >= each.score ? [page, each] : [each, page];
      merged.set(key, { ...better, score: better.score + tuning.lesser * lesser.score });
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

async function showAll(index: IndexReader, query: string, found: Found[]): Promise<Hit[]> {
  const units = await Promise.all(
    found.map(async (each) => ({
      each,
      unit: (await index.unit(each.page, each.unit)) ?? (await index.firstUnit(each.page)),
    })),
  );
  return units
    .flatMap(({ each, unit }) => (unit ? [show(index, query, each, unit)] : []))
    .sort((a, b) => b.score.score - a.score.score);
}

function show(index: IndexReader, query: string, found: Found, unit: Unit): Hit {
  const { terms, reading, ...candidate } = found;
  const text = `${unit.title}\n${unit.headings.join('\n')}\n${unit.text}`;
  const near = closeness(text, reading?.to ?? query, terms, tuning.excerpt);
  return {
    address: `${index.about.base}${unit.path}${unit.anchor ? `#${unit.anchor}` : ''}`,
    kind: unit.kind,
    title: mark(unit.title, terms),
    headings: unit.headings.map((heading) => mark(heading, terms)),
    excerpt: excerptOf(unit.text, terms, tuning.excerpt),
    untranslated: unit.untranslated,
    score: {
      ...candidate,
      score: candidate.score * (1 + tuning.closeness * near),
      reading,
      closeness: near,
    },
  };
}

function uniqueReadings(found: Found[]): Reading[] {
  const readings = new Map<string, Reading>();
  for (const { reading } of found) if (reading) readings.set(reading.to, reading);
  return [...readings.values()];
}
