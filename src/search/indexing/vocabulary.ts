import { encodePostings, type Posting } from '../format/postings';
import type { SearchOptions } from '../options';
import { type Token, tokenize } from '../text/tokenize';
import type { NumberedPage } from './edition';
import { add, type Counts, impactOf, type Lengths, noCounts } from './impacts';
import { PostingLog } from './posting-log';
import type { PageUnit } from './read-page';

/** What the pages of an index say, term by term. */
export interface Vocabulary {
  /** Encoded postings by term. */
  postings: Map<string, Uint8Array>;
  /** Words and pairs as they are written, with the number of pages each is on. */
  surfaces: Map<string, number>;
}

type Field = keyof Counts;

/** Texts of a page or a unit by field. */
type Fields = [Field, string][];

/** Collects the terms of all pages with their impacts. `fold` writes Han as the index holds it. */
export function vocabularyOf(
  pages: NumberedPage[],
  options: SearchOptions,
  fold: (text: string) => string,
): Vocabulary {
  const average = averagesOf(pages);
  const log = new PostingLog();
  const surfaces = new Map<string, number>();
  for (const page of pages) {
    const { terms, seen } = termsOf(page, fold);
    for (const surface of seen) surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
    for (const [term, posting] of postingsOf(page, terms, average, options)) {
      log.add(term, posting, Math.max(1, terms.get(term)?.units.size ?? 0));
    }
  }
  const postings = new Map<string, Uint8Array>();
  for (const [term, list] of log.lists(options.postingsPerTerm)) {
    postings.set(term, encodePostings(list));
  }
  return { postings, surfaces };
}

/** What is known of a term on a page. */
interface TermOnPage {
  counts: Counts;
  units: Map<number, Counts>;
}

function termsOf(page: NumberedPage, fold: (text: string) => string) {
  const terms = new Map<string, TermOnPage>();
  const seen = new Set<string>();
  const count = (field: Field, text: string, unit: number) => {
    for (const token of tokenize(fold(text))) {
      countTerm(terms, token, field, unit);
      seen.add(token.surface);
    }
  };
  for (const [field, text] of pageFields(page)) count(field, text, -1);
  for (const { number, unit } of page.units) {
    for (const [field, text] of unitFields(unit)) count(field, text, number);
  }
  return { terms, seen };
}

function countTerm(terms: Map<string, TermOnPage>, { term }: Token, field: Field, unit: number) {
  let known = terms.get(term);
  if (!known) {
    known = { counts: noCounts(), units: new Map() };
    terms.set(term, known);
  }
  known.counts[field]++;
  if (unit < 0) return;
  const counts = known.units.get(unit) ?? noCounts();
  counts[field]++;
  known.units.set(unit, counts);
}

function postingsOf(
  page: NumberedPage,
  terms: Map<string, TermOnPage>,
  average: { page: Lengths; unit: Lengths },
  { fieldWeights, unitsPerPosting }: SearchOptions,
): [string, Posting][] {
  const lengths = lengthsOfPage(page);
  const unitLengths = new Map(page.units.map(({ number, unit }) => [number, lengthsOfUnit(unit)]));
  const titleLength = new Set(tokenize(page.title).map(({ term }) => term)).size;
  const first = page.units[0]?.number ?? 0;
  return [...terms].map(([term, { counts, units }]) => {
    const inUnits = [...units]
      .map(([unit, inUnit]) => ({
        unit,
        impact: impactOf(inUnit, unitLengths.get(unit) ?? lengths, average.unit, fieldWeights),
      }))
      .sort((a, b) => b.impact - a.impact)
      .slice(0, unitsPerPosting)
      .sort((a, b) => a.unit - b.unit);
    const impact = impactOf(counts, lengths, average.page, fieldWeights);
    const posting: Posting = {
      page: page.ordinal,
      impact,
      inTitle: counts.title > 0,
      inHeading: counts.heading + counts.alias > 0,
      titleLength: counts.title > 0 ? titleLength : 0,
      // A page that says it in its title or an alias only is landed on at its top.
      units: inUnits.length > 0 ? inUnits : [{ unit: first, impact }],
    };
    return [term, posting];
  });
}

function pageFields({ title, aliases }: NumberedPage): Fields {
  return [['title', title], ...aliases.map((alias): [Field, string] => ['alias', alias])];
}

function unitFields({ kind, heading, text, code }: PageUnit): Fields {
  return [
    ['heading', heading],
    [kind === 'resource' ? 'reference' : 'body', text],
    ['code', code],
  ];
}

function lengthsOf(fields: Fields): Lengths {
  const lengths = noCounts();
  for (const [field, text] of fields) lengths[field] += text.length;
  return lengths;
}

function lengthsOfUnit(unit: PageUnit): Lengths {
  return lengthsOf(unitFields(unit));
}

function lengthsOfPage(page: NumberedPage): Lengths {
  const lengths = lengthsOf(pageFields(page));
  for (const { unit } of page.units) add(lengths, lengthsOfUnit(unit));
  return lengths;
}

/** The mean lengths of fields, over the texts that have something in them. */
function averagesOf(pages: NumberedPage[]): { page: Lengths; unit: Lengths } {
  return {
    page: meanOf(pages.map(lengthsOfPage)),
    unit: meanOf(pages.flatMap(({ units }) => units.map(({ unit }) => lengthsOfUnit(unit)))),
  };
}

function meanOf(lengths: Lengths[]): Lengths {
  const mean = noCounts();
  for (const field of Object.keys(mean) as Field[]) {
    const filled = lengths.filter((each) => each[field] > 0);
    const sum = filled.reduce((total, each) => total + each[field], 0);
    mean[field] = sum / Math.max(1, filled.length);
  }
  return mean;
}
