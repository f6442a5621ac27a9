import { oncePer } from '../once-per';
import type { Kind } from '../schema/kind';
import { type DataRecord, type Edition, type PageUse, recordsOfKind } from './edition';

/** The key of a record among those that pages reach. */
export function reachKey(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

/**
 * The records that tags on pages name, and those that these rest on: their keys, each with the number of
 * steps that lead to it from a tag.
 */
export function reachedBy(uses: readonly PageUse[], edition: Edition): Map<string, number> {
  const byKey = recordsByKey(edition.records);
  const reached = new Map<string, number>();
  let next = uses.flatMap((use) => namedBy(use, edition));
  for (let steps = 0; next.length > 0; steps += 1) {
    const found = [...new Set(next)].filter((key) => !reached.has(key));
    for (const key of found) reached.set(key, steps);
    next = found.flatMap((key) => {
      const record = byKey.get(key);
      return record ? referencesOf(record) : [];
    });
  }
  return reached;
}

/** The records of an edition by their keys; of several with one id the last. */
const recordsByKey = oncePer(
  (records: readonly DataRecord[]) =>
    new Map(records.map((record) => [reachKey(record.kind, record.id), record])),
);

function namedBy({ kind, id, edition: audited }: PageUse, edition: Edition): string[] {
  if (audited !== undefined) return answering(edition, audited);
  if (id !== undefined) return [reachKey(kind, id)];
  return recordsOfKind(edition, kind).map((record) => reachKey(kind, record.id));
}

/** The keys of the claims that answer those of an earlier edition. */
function answering(edition: Edition, earlier: string): string[] {
  return recordsOfKind(edition, 'claim')
    .filter(({ value }) => value?.answers?.some((answer) => answer.edition === earlier))
    .map(({ kind, id }) => reachKey(kind, id));
}

/** The keys of the records that a record refers to; what an edition names is shown by the front page alone. */
export function referencesOf({ kind, fields }: DataRecord): string[] {
  if (kind === 'edition') return [];
  return fields.flatMap(({ marker, value }) =>
    'reference' in marker && typeof value === 'string' ? [reachKey(marker.reference, value)] : [],
  );
}
