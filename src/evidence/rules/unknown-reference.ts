import {
  findRecord,
  type PageUse,
  type ReadEdition,
  type ReadRecord,
  recordsOfKind,
} from '../reading/edition';
import { type Problem, problemIn } from '../reading/problem';
import type { Kind } from '../schema/kind';
import { isMap } from '../schema/walk';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';

const name = 'unknown-reference';

/** What data and pages refer to is there. */
export const unknownReference: Rule = {
  name,
  description: 'Every id that data or a page refers to exists in the same edition.',
  check: eachEdition((edition) => [
    ...edition.records.flatMap((record) => inRecord(edition, record)),
    ...edition.uses.flatMap((use) => onPage(edition, use)),
    ...onFrontPage(edition),
  ]),
};

/** The rows that the front page shows of a comparison. */
function onFrontPage(edition: ReadEdition): Problem[] {
  return recordsOfKind(edition, 'edition').flatMap(({ file, value }) => {
    const { comparison = '', rows = [] } = value?.front ?? {};
    const known = Object.keys(findRecord(edition, 'comparison', comparison)?.value?.rows ?? {});
    if (known.length === 0) return [];
    return rows.flatMap((row, index) => {
      if (known.includes(row)) return [];
      const expected = `the id of a row of the comparison \`${comparison}\``;
      const hint = suggest(row, known, 'add the row there, or name one that is there');
      return [
        problemIn(file, ['front', 'rows', index], name, { found: `\`${row}\``, expected, hint }),
      ];
    });
  });
}

function inRecord(edition: ReadEdition, record: ReadRecord): Problem[] {
  return record.fields.flatMap(({ marker, path, value, key }): Problem[] => {
    if (typeof value !== 'string') return [];
    if (!('reference' in marker || 'within' in marker)) return [];
    if ('reference' in marker && isThere(edition, marker.reference, value)) return [];
    const known =
      'reference' in marker ? idsOf(edition, marker.reference) : keysOf(record, marker.within);
    if (known.includes(value)) return [];
    const expected =
      'reference' in marker ? `the id of a ${marker.reference}` : `a key of \`${marker.within}\``;
    const otherwise = 'reference' in marker ? addRecord(marker.reference, value) : `add it there`;
    return [
      problemIn(
        record.file,
        [...record.path, ...path],
        name,
        { found: `\`${value}\``, expected, hint: suggest(value, known, otherwise) },
        key ? 'key' : 'value',
      ),
    ];
  });
}

function onPage(edition: ReadEdition, use: PageUse): Problem[] {
  if (use.id === undefined) return [];
  if (isThere(edition, use.kind, use.id)) return [];
  const known = idsOf(edition, use.kind);
  return [
    {
      rule: name,
      severity: 'error',
      file: use.page,
      line: use.line,
      column: use.column,
      found: `\`${use.id}\` in <${use.tag}>`,
      expected: `the id of a ${use.kind}`,
      hint: suggest(use.id, known, addRecord(use.kind, use.id)),
    },
  ];
}

/** Whether a record is there, or may be, in a file that cannot be read. */
function isThere(edition: ReadEdition, kind: Kind, id: string): boolean {
  if (findRecord(edition, kind, id)) return true;
  return edition.files.some((file) => file.kind === kind && !file.readable);
}

function addRecord(kind: Kind, id: string): string {
  return `add a ${kind} \`${id}\` to the edition's _data, or name one that is there`;
}

function idsOf(edition: ReadEdition, kind: Kind): string[] {
  return recordsOfKind(edition, kind).map(({ id }) => id);
}

function keysOf(record: ReadRecord, field: string): string[] {
  const map = isMap(record.raw) ? record.raw[field] : undefined;
  return isMap(map) ? Object.keys(map) : [];
}
