import { isNode } from 'yaml';
import type * as z from 'zod';
import type { Locale } from '../locale';
import { oncePer } from '../once-per';
import { id as idSchema } from '../schema/fields';
import type { Kind } from '../schema/kind';
import { kinds, type Records } from '../schema/kinds';
import { type MarkedField, markedFields, type Path } from '../schema/walk';
import { type DataFile, parseDataFile, rootEntries } from './data-file';
import type { Position } from './position';

/** A file of an edition's data, by name. */
export type FileName = Pick<DataFile, 'path' | 'readable'>;

/** One record, valid or not. */
export interface DataRecord<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** The file that it stands in. */
  file: FileName;
  /** What was parsed, whatever its shape. */
  raw: unknown;
  /** The same, where it fits the schema. */
  value?: Records[K];
  /** Its references, texts, dates and addresses. */
  fields: MarkedField[];
}

/** A record with all that is known of it as it stands in its file. */
export interface ReadRecord<K extends Kind = Kind> extends DataRecord<K> {
  file: DataFile;
  /** Where it lies in the file. */
  path: Path;
  /** Why it does not fit the schema. */
  issues: z.core.$ZodIssue[];
}

/** A tag on a page that asks for a record. */
export interface PageUse extends Position {
  /** The page, relative to the site, with forward slashes. */
  page: string;
  locale: Locale;
  tag: string;
  kind: Kind;
  /** The record asked for; undefined where the tag shows every record of the kind. */
  id?: string;
  /** The figure or date of the claim asked for, where the tag shows one. */
  figure?: string;
  /** The edition whose claims the tag asks after. */
  edition?: string;
}

/** The edition being written: that of `docs/`. */
export const nextEdition = 'next';

/** Those of some editions that were cut, in their order: all but the one being written. */
export function cutEditions<Each extends Edition>(editions: readonly Each[]): Each[] {
  return editions.filter(({ name }) => name !== nextEdition);
}

/** The folder of an edition's originals and of its data, relative to the site. */
export function folderOf(edition: string): string {
  return edition === nextEdition ? 'docs' : `versioned_docs/version-${edition}`;
}

/** The folder of an edition's data, relative to the site. */
export function dataFolderOf(edition: string): string {
  return `${folderOf(edition)}/_data`;
}

/** Whether a page is a part of others, which Docusaurus shows by itself nowhere. */
export function isPartial(slug: string): boolean {
  return /(^|\/)_/.test(slug);
}

/** An edition's evidence and what its pages ask of it: plain data. */
export interface Edition {
  /** `YYYY-MM`, or `next`. */
  name: string;
  files: FileName[];
  records: DataRecord[];
  uses: PageUse[];
  /** Files among its data that hold no kind of record, relative to the site. */
  strays: string[];
  /** Whether a page could not be read in full, so that `uses` may lack some. */
  unread: boolean;
}

/** An edition with its files as they were parsed, in which a problem can be told its place. */
export interface ReadEdition extends Edition {
  files: DataFile[];
  records: ReadRecord[];
}

/** Every edition, the earliest first and `next` last. */
export interface Library {
  editions: ReadEdition[];
}

/** A file of an edition's `_data/`, not yet parsed. `path` is relative to the site. */
export interface DataText {
  path: string;
  kind: Kind;
  text: string;
}

/** Reads an edition from the texts of its files. Never throws: what is wrong is left to the rules. */
export function readEdition(
  name: string,
  texts: DataText[],
  {
    uses = [],
    strays = [],
    unread = false,
  }: Partial<Omit<Edition, 'name' | 'files' | 'records'>> = {},
): ReadEdition {
  const files = texts.map(({ path, kind, text }) => parseDataFile(path, kind, text));
  return {
    name,
    files,
    records: files.flatMap((file) => recordsOf(file, name)),
    uses,
    strays,
    unread,
  };
}

function recordsOf(file: DataFile, edition: string): ReadRecord[] {
  if (!file.readable) return unreadableRecords(file);
  // The one record of `edition.yml` is the file itself.
  if (file.kind === 'edition') return [toRecord(file, edition, [], file.document.toJS())];
  return rootEntries(file.document).map(({ key, value }) =>
    toRecord(file, key, [key], isNode(value) ? value.toJS(file.document) : value),
  );
}

/** The records of a broken file, of which only the ids are trusted: others may refer to them. */
function unreadableRecords(file: DataFile): ReadRecord[] {
  return rootEntries(file.document).map(({ key: id }) => ({
    kind: file.kind,
    id,
    file,
    path: [id],
    raw: undefined,
    issues: [],
    fields: [],
  }));
}

function toRecord(file: DataFile, id: string, path: Path, raw: unknown): ReadRecord {
  const { kind } = file;
  const parsed = kinds[kind].schema.safeParse(raw);
  return {
    kind,
    id,
    file,
    path,
    raw,
    value: parsed.data,
    issues: [...idIssues(kind, id), ...(parsed.error?.issues ?? [])],
    fields: markedFields(kind, raw),
  };
}

/** What is wrong with an id, which becomes a file name and a variable. An edition's is its folder's. */
function idIssues(kind: Kind, id: string): z.core.$ZodIssue[] {
  if (kind === 'edition') return [];
  const { error } = idSchema.safeParse(id);
  if (!error) return [];
  const { issues } = error;
  return [{ code: 'invalid_key', origin: 'record', issues, path: [], input: id, message: '' }];
}

/**
 * An edition without what only checks ask for: where its records stand, and its files as they were parsed,
 * which take many times the room of all that they say.
 */
export function withoutPlaces({ files, records, ...edition }: Edition): Edition {
  const names = new Map(files.map((file) => [file, { path: file.path, readable: file.readable }]));
  return {
    ...edition,
    files: [...names.values()],
    records: records.map(({ kind, id, file, raw, value, fields }) => {
      return { kind, id, file: names.get(file) ?? file, raw, value, fields };
    }),
  };
}

/** The records of one kind. */
export function recordsOfKind<K extends Kind>(
  edition: ReadEdition,
  kind: K,
): readonly ReadRecord<K>[];
export function recordsOfKind<K extends Kind>(edition: Edition, kind: K): readonly DataRecord<K>[];
export function recordsOfKind<K extends Kind>(edition: Edition, kind: K): readonly DataRecord<K>[] {
  return (indexOf(edition.records).byKind.get(kind) ?? []) as DataRecord<K>[];
}

/** The record with this id; the first where several share it. */
export function findRecord<K extends Kind>(
  edition: ReadEdition,
  kind: K,
  id: string,
): ReadRecord<K> | undefined;
export function findRecord<K extends Kind>(
  edition: Edition,
  kind: K,
  id: string,
): DataRecord<K> | undefined;
export function findRecord<K extends Kind>(
  edition: Edition,
  kind: K,
  id: string,
): DataRecord<K> | undefined {
  return indexOf(edition.records).byKey.get(`${kind} ${id}`) as DataRecord<K> | undefined;
}

/** The records of an edition by kind, and each, the first of its id, by kind and id. */
const indexOf = oncePer((records: readonly DataRecord[]) => {
  const byKind = new Map<Kind, DataRecord[]>();
  const byKey = new Map<string, DataRecord>();
  for (const record of records) {
    const { kind, id } = record;
    const fellows = byKind.get(kind) ?? [];
    fellows.push(record);
    byKind.set(kind, fellows);
    const key = `${kind} ${id}`;
    if (!byKey.has(key)) byKey.set(key, record);
  }
  return { byKind, byKey };
});

/** The records of one kind that fit their schema, by id; the last where several share one. */
export function soundRecords<K extends Kind>(edition: Edition, kind: K): Map<string, Records[K]> {
  return new Map(
    recordsOfKind(edition, kind).flatMap(({ id, value }) =>
      value === undefined ? [] : [[id, value] as const],
    ),
  );
}
