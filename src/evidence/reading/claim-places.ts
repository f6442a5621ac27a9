import { oncePer } from '../once-per';
import type { Kind } from '../schema/kind';
import { type DataRecord, type Edition, isPartial, type PageUse, recordsOfKind } from './edition';

/** The kinds of record whose tags show the claims that the record rests on. */
const showing: ReadonlySet<Kind> = new Set(['comparison', 'matrix', 'timeline', 'diagram', 'term']);

/**
 * Where each claim of an edition that its pages show can be seen: the address within the site, its
 * anchor included. Of several pages that is the first that shows it by itself, else the first that
 * shows it in a table or the like, else a list of all claims or terms.
 */
export const placesOfClaims = oncePer((edition: Edition): ReadonlyMap<string, string> => {
  const recordById = new Map(edition.records.map((record) => [keyOf(record), record]));
  const places = new Map<string, string>();
  const pages = edition.uses
    .map((use) => ({ use, slug: slugOf(use.page) }))
    .filter(({ slug }) => !isPartial(slug))
    .toSorted((a, b) => remoteness(a.use) - remoteness(b.use));
  for (const { use, slug } of pages) {
    for (const id of claimsShownBy(use, edition, recordById)) {
      if (places.has(id)) continue;
      places.set(id, `/docs/${edition.name}/${slug}#claim-${id}`);
    }
  }
  return places;
});

/** The claims that a tag shows, each with an anchor unless the page has shown it before. */
function claimsShownBy(
  { tag, kind, id, edition: audited }: PageUse,
  edition: Edition,
  recordById: ReadonlyMap<string, DataRecord>,
): string[] {
  if (audited !== undefined) return answering(edition, audited);
  // A working tells of a figure, not of the claim it stands in.
  if (tag === 'Working') return [];
  if (kind === 'claim') return id === undefined ? [] : [id];
  if (!showing.has(kind)) return [];
  if (id === undefined) return recordsOfKind(edition, kind).flatMap(claimsOf);
  const record = recordById.get(keyOf({ kind, id }));
  return record ? claimsOf(record) : [];
}

function remoteness({ kind, id }: PageUse): number {
  if (id === undefined) return 2;
  return kind === 'claim' ? 0 : 1;
}

/** The claims that answer those of an earlier edition, and those that the verdicts rest on. */
function answering(edition: Edition, earlier: string): string[] {
  return recordsOfKind(edition, 'claim').flatMap(({ id, value }) =>
    (value?.answers ?? [])
      .filter((answer) => answer.edition === earlier)
      .flatMap(({ evidence = [] }) => [id, ...evidence]),
  );
}

/** The claims that a record rests on. */
function claimsOf({ fields }: DataRecord): string[] {
  return fields.flatMap(({ marker, value }) =>
    'reference' in marker && marker.reference === 'claim' && typeof value === 'string'
      ? [value]
      : [],
  );
}

function keyOf({ kind, id }: { kind: Kind; id: string }): string {
  return `${kind} ${id}`;
}

/** The last part of a page's address: `docs/tdsql.mdx` gives `tdsql`. */
function slugOf(page: string): string {
  return page.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
