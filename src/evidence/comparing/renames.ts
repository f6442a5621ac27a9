import type { FindInput } from '../figures/derive';
import type { DataRecord } from '../reading/edition';
import type { Kind } from '../schema/kind';
import { isMap, type Path } from '../schema/walk';

/** Records by kind and id. */
export type RecordsByKey = ReadonlyMap<string, DataRecord>;

/** The key of a record among others of its edition; what an edition says of itself is one record. */
export function keyOf(kind: Kind, id: string): string {
  return kind === 'edition' ? kind : `${kind} ${id}`;
}

/** Which records go by another id than before. */
export class Renames {
  private readonly later = new Map<string, string>();
  private readonly former = new Map<string, string>();

  /**
   * Finds the records of a kind that only one side has and that say the same as exactly one that only
   * the other has. Kinds are to be asked in their order, because what they refer to may be renamed, too.
   */
  find(kind: Kind, before: RecordsByKey, after: RecordsByKey): void {
    const lost = byContent(kind, before, after, (record) => this.withLaterIds(record));
    const gained = byContent(kind, after, before, ({ raw }) => raw);
    for (const [content, ids] of lost) {
      const [id, ...others] = ids;
      const [laterId, ...rivals] = gained.get(content) ?? [];
      if (id === undefined || laterId === undefined || others.length + rivals.length > 0) continue;
      this.later.set(keyOf(kind, id), laterId);
      this.former.set(keyOf(kind, laterId), id);
    }
  }

  /** The id that a record went by, or its own. */
  formerId(kind: Kind, id: string): string {
    return this.former.get(keyOf(kind, id)) ?? id;
  }

  /** The id that a record goes by now, or its own. */
  laterId(kind: Kind, id: string): string {
    return this.later.get(keyOf(kind, id)) ?? id;
  }

  /** Finds in before, where `find` looks, what is named by the ids of after. */
  byLaterIds(find: FindInput): FindInput {
    return (input) =>
      find(
        'claim' in input
          ? { ...input, claim: this.formerId('claim', input.claim) }
          : { ...input, series: this.formerId('series', input.series) },
      );
  }

  /** What a record of before says, its references by the ids of after. */
  withLaterIds({ raw, fields }: DataRecord): unknown {
    return fields.reduce((renamed, { marker, path, value, key }) => {
      if (!('reference' in marker) || key || typeof value !== 'string') return renamed;
      const id = this.laterId(marker.reference, value);
      return id === value ? renamed : replaceAt(renamed, path, id);
    }, raw);
  }
}

function byContent(
  kind: Kind,
  records: RecordsByKey,
  others: RecordsByKey,
  rawOf: (record: DataRecord) => unknown,
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [key, record] of records) {
    if (record.kind !== kind || others.has(key)) continue;
    const content = canonical(rawOf(record));
    ids.set(content, [...(ids.get(content) ?? []), record.id]);
  }
  return ids;
}

/** A value as text that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isMap(part) ? Object.fromEntries(Object.entries(part).toSorted(byKey)) : part,
    ) ?? ''
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A copy in which the value at a path is another. */
function replaceAt(value: unknown, [step, ...rest]: Path, to: string): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value))
    return value.with(Number(step), replaceAt(value[Number(step)], rest, to));
  return isMap(value) ? { ...value, [step]: replaceAt(value[step], rest, to) } : value;
}
