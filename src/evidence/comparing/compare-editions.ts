import type { FindInput } from '../figures/derive';
import type { Localized } from '../locale';
import type { DataRecord, Edition } from '../reading/edition';
import { inputFinder } from '../reading/find-input';
import { type Kind, kindNames } from '../schema/kind';
import { isMap } from '../schema/walk';
import {
  changeKind,
  type EditionDifference,
  type Facet,
  type FacetChange,
  type Fact,
  type RecordChange,
} from './difference';
import { facetsOf } from './facets';
import { pagesShowing } from './pages-showing';
import { keyOf, type RecordsByKey, Renames } from './renames';
import { titleOf } from './titles';

/** Kinds whose records readers meet in the order of the data. */
const orderedKinds: readonly Kind[] = ['finding', 'topic', 'resource'];

/**
 * What differs between two editions, or between one edition at two times; undefined where nothing does.
 * A record that cannot be read on one of the two sides is passed over.
 */
export function compareEditions(
  before: Edition | undefined,
  after: Edition | undefined,
): EditionDifference | undefined {
  const edition = (after ?? before)?.name;
  if (edition === undefined) return undefined;
  const renames = new Renames();
  const old = sideOf(before, after, renames);
  const now = sideOf(after, before, new Renames());
  const records = kindNames.flatMap((kind) => {
    renames.find(kind, old.records, now.records);
    return changesOfKind(kind, old, now, renames);
  });
  const reordered = orderedKinds.filter((kind) => isReordered(kind, old, now, renames));
  if (before && after && records.length === 0 && reordered.length === 0) return undefined;
  return { edition, change: changeKind(before, after), records, reordered };
}

/** An edition as far as it can be compared with another, asked by the ids of after. */
interface Side {
  records: RecordsByKey;
  /** Finds what derived figures are worked out from. */
  input: FindInput;
  /** What readers know a record by. */
  titleOf(kind: Kind, id: string): Localized | undefined;
  /** The pages that show a record, those that come to it by the fewest steps. */
  pagesOf(kind: Kind, id: string): string[];
}

function sideOf(edition: Edition | undefined, other: Edition | undefined, renames: Renames): Side {
  const all = new Map(edition?.records.map((record) => [keyOf(record.kind, record.id), record]));
  const find: FindInput = edition ? inputFinder(edition) : () => undefined;
  const readable = readableWith(other);
  const pages = edition ? pagesShowing(edition) : () => [];
  return {
    records: new Map([...all].filter(([, record]) => readable(record))),
    input: renames.byLaterIds(find),
    titleOf(kind, id) {
      const record = all.get(keyOf(kind, renames.formerId(kind, id)));
      return record && titleOf(record, find);
    },
    pagesOf(kind, id) {
      const showing = pages(kind, id);
      return showing.filter(({ steps }) => steps === showing[0]?.steps).map(({ page }) => page);
    },
  };
}

/** Whether a record can be read here, and is in no file that cannot be read in the other edition. */
function readableWith(other: Edition | undefined): (record: DataRecord) => boolean {
  const broken = new Set(other?.files.flatMap(({ path, readable }) => (readable ? [] : [path])));
  const unread = other?.records.filter(({ file }) => !file.readable) ?? [];
  const inDoubt = new Set(unread.map(({ kind, id }) => keyOf(kind, id)));
  return ({ kind, id, file }) =>
    file.readable && !broken.has(file.path) && !inDoubt.has(keyOf(kind, id));
}

/** The changes of one kind: those of records that are there, in their order, then those removed. */
function changesOfKind(kind: Kind, old: Side, now: Side, renames: Renames): RecordChange[] {
  const facetsBefore = (record: DataRecord) =>
    facetsOf({ ...record, raw: renames.withLaterIds(record) }, old.input);
  const kept = ofKind(kind, now).flatMap((record): RecordChange[] => {
    const formerId = renames.formerId(kind, record.id);
    const former = old.records.get(keyOf(kind, formerId));
    const renamed = formerId !== record.id;
    if (former && !renamed && isUntouched(former, record)) return [];
    const facets = compareFacets(former ? facetsBefore(former) : [], facetsOf(record, now.input));
    if (former && facets.length === 0 && !renamed) return [];
    const change = former ? 'changed' : 'added';
    return [
      {
        ...describe(record, now),
        ...(renamed ? { formerId } : {}),
        change,
        facets: facets.map((facet) => withTitles(facet, old, now)),
      },
    ];
  });
  const gone = ofKind(kind, old)
    .filter(({ id }) => !now.records.has(keyOf(kind, renames.laterId(kind, id))))
    .map((record): RecordChange => {
      const facets = compareFacets(facetsBefore(record), []);
      return {
        ...describe(record, old),
        change: 'removed',
        facets: facets.map((facet) => withTitles(facet, old, now)),
      };
    });
  return [...kept, ...gone];
}

function describe({ kind, id, file }: DataRecord, { titleOf, pagesOf }: Side) {
  return { kind, id, file: file.path, title: titleOf(kind, id), pages: pagesOf(kind, id) };
}

/** Whether a record is written as it was and does not follow from others, which may be not. */
function isUntouched(former: DataRecord, record: DataRecord): boolean {
  const { raw } = record;
  const figures = isMap(raw) && isMap(raw.figures) ? Object.values(raw.figures) : [];
  if (figures.some((figure) => isMap(figure) && 'derived' in figure)) return false;
  return JSON.stringify(former.raw) === JSON.stringify(raw);
}

function withTitles({ before, after, ...place }: FacetChange, old: Side, now: Side): FacetChange {
  return {
    ...place,
    ...(before ? { before: withTitle(before, old) } : {}),
    ...(after ? { after: withTitle(after, now) } : {}),
  };
}

function withTitle(fact: Fact, { titleOf }: Side): Fact {
  return fact.type === 'reference' ? { ...fact, title: titleOf(fact.kind, fact.id) } : fact;
}

function ofKind(kind: Kind, { records }: Side): DataRecord[] {
  return [...records.values()].filter((record) => record.kind === kind);
}

/** The facets that are not the same, in the order of after; those that are gone come last. */
export function compareFacets(before: Facet[], after: Facet[]): FacetChange[] {
  const former = new Map(before.map((facet) => [pathKey(facet), facet]));
  const now = new Map(after.map((facet) => [pathKey(facet), facet]));
  const kept = after.flatMap(({ fact, ...place }): FacetChange[] => {
    const earlier = former.get(pathKey(place));
    if (!earlier) return [{ ...place, after: fact }];
    return saySame(earlier.fact, fact) ? [] : [{ ...place, before: earlier.fact, after: fact }];
  });
  const gone = before
    .filter((facet) => !now.has(pathKey(facet)))
    .map(({ fact, ...place }): FacetChange => ({ ...place, before: fact }));
  // The order of what is all new or all gone says nothing more.
  return [...kept, ...gone].filter(
    ({ before, after }) => (before ?? after)?.type !== 'order' || (before && after),
  );
}

function pathKey({ path }: Pick<Facet, 'path'>): string {
  return JSON.stringify(path);
}

function saySame(before: Fact, after: Fact): boolean {
  if (before.type === 'order' && after.type === 'order') {
    return sameOrder(before.keys, after.keys);
  }
  return JSON.stringify(said(before)) === JSON.stringify(said(after));
}

/** What a fact says, its parts in one order. */
function said(fact: Fact): unknown {
  if (fact.type === 'reference') return [fact.kind, fact.id, fact.locator];
  if (fact.type !== 'figure') return fact;
  return Object.entries(fact.figure).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether what is in both stands in the same order. */
function sameOrder(before: string[], after: string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)];
  const common = after.filter((key) => old.has(key));
  return before.filter((key) => now.has(key)).every((key, index) => key === common[index]);
}

function isReordered(kind: Kind, old: Side, now: Side, renames: Renames): boolean {
  const before = ofKind(kind, old).map(({ id }) => renames.laterId(kind, id));
  return !sameOrder(
    before,
    ofKind(kind, now).map(({ id }) => id),
  );
}
