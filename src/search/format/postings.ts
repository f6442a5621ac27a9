import { ByteReader, ByteWriter } from '../table/bytes';

/** A page that holds a term, and how much the term weighs there. */
export interface Posting {
  /** The page's ordinal, the same in every language of an edition. */
  page: number;
  /** The term's share of a BM25F score, before the term's rarity: 0 to 1. */
  impact: number;
  inTitle: boolean;
  /** In a heading or an alias of the page. */
  inHeading: boolean;
  /** How many terms the title has, where the term is one of them; 0 elsewhere. */
  titleLength: number;
  /** The units of the page that hold the term, the heaviest only, by number. */
  units: UnitPosting[];
}

/** A unit that holds a term. */
export interface UnitPosting {
  unit: number;
  /** As `Posting.impact`, within the unit: 0 to 1. */
  impact: number;
}

/** The pages that hold a term. */
export interface PostingList {
  /** The number of pages, those left out for being too light included. */
  documentFrequency: number;
  /** The number of units on all of them. */
  unitFrequency: number;
  postings: Posting[];
}

/** Impacts are kept in five bits, and in eight for units. */
const pageSteps = 31;
const unitSteps = 255;

const flags = { title: 1, heading: 2, units: 4 };

/** Lays a list out page by page: the step to the page, its impact and flags, what the flags announce. */
export function encodePostings(list: PostingList): Uint8Array {
  const { documentFrequency, unitFrequency, postings } = list;
  const out = new ByteWriter();
  out.number(documentFrequency);
  out.number(unitFrequency);
  let before = -1;
  for (const { page, impact, inTitle, inHeading, titleLength, units } of postings) {
    out.number(page - before - 1);
    before = page;
    const single = units.length === 1 && units[0]?.unit === 0;
    out.byte(
      (quantize(impact, pageSteps) << 3) |
        (inTitle ? flags.title : 0) |
        (inHeading ? flags.heading : 0) |
        (single ? 0 : flags.units),
    );
    if (inTitle) out.number(titleLength);
    if (!single) encodeUnits(out, units);
  }
  return out.done();
}

function encodeUnits(out: ByteWriter, units: UnitPosting[]): void {
  out.number(units.length);
  let before = -1;
  for (const { unit, impact } of units) {
    out.number(unit - before - 1);
    out.byte(quantize(impact, unitSteps));
    before = unit;
  }
}

/** Throws `RangeError` if the bytes are not a list's. */
export function decodePostings(bytes: Uint8Array): PostingList {
  const reader = new ByteReader(bytes);
  const documentFrequency = reader.number();
  const unitFrequency = reader.number();
  const postings: Posting[] = [];
  let page = -1;
  while (!reader.done) {
    page += reader.number() + 1;
    const byte = reader.byte();
    const impact = (byte >> 3) / pageSteps;
    const inTitle = (byte & flags.title) > 0;
    const titleLength = inTitle ? reader.number() : 0;
    const units = byte & flags.units ? decodeUnits(reader) : [{ unit: 0, impact }];
    const inHeading = (byte & flags.heading) > 0;
    postings.push({ page, impact, inTitle, inHeading, titleLength, units });
  }
  return { documentFrequency, unitFrequency, postings };
}

function decodeUnits(reader: ByteReader): UnitPosting[] {
  const units: UnitPosting[] = [];
  let unit = -1;
  for (let count = reader.number(); count > 0; count--) {
    unit += reader.number() + 1;
    units.push({ unit, impact: reader.byte() / unitSteps });
  }
  return units;
}

/** At least one step: what is there weighs something. */
function quantize(impact: number, steps: number): number {
  return Math.max(1, Math.min(steps, Math.round(impact * steps)));
}

/** The units of a facet. */
export type Group = ReadonlyMap<number, ReadonlySet<number>>;

/** Lays out units by page. */
export function encodeGroup(group: Group): Uint8Array {
  const out = new ByteWriter();
  let before = -1;
  for (const [page, units] of [...group].sort(([a], [b]) => a - b)) {
    out.number(page - before - 1);
    before = page;
    out.number(units.size);
    let unitBefore = -1;
    for (const unit of [...units].sort((a, b) => a - b)) {
      out.number(unit - unitBefore - 1);
      unitBefore = unit;
    }
  }
  return out.done();
}

/** Throws `RangeError` if the bytes are not a group's. */
export function decodeGroup(bytes: Uint8Array): Group {
  const reader = new ByteReader(bytes);
  const group = new Map<number, Set<number>>();
  let page = -1;
  while (!reader.done) {
    page += reader.number() + 1;
    const units = new Set<number>();
    let unit = -1;
    for (let count = reader.number(); count > 0; count--) {
      unit += reader.number() + 1;
      units.add(unit);
    }
    group.set(page, units);
  }
  return group;
}
