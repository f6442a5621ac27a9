import {
  type DataRecord,
  type Edition,
  findRecord,
  type PageUse,
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
function onFrontPage(edition: Edition): Problem[] {
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

function inRecord(edition: Edition, record: DataRecord): Problem[] {
  return record.fields.flatMap(({ marker, path, value, key }): Problem[] => {
    if (typeof value !== 'string') return [];
    const known =
      'reference' in marker
        ? idsOf(edition, marker.reference)
        : 'within' in marker
          ? keysOf(record, marker.within)
          : undefined;
    if (!known || known.includes(value)) return [];
    if ('reference' in marker && isInDoubt(edition, marker.reference)) return [];
    const expected =
      'reference' in marker
        ? `the id of a ${marker.reference}`
        : `a key of \`${'within' in marker ? marker.within : ''}\``;
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

function onPage(edition: Edition, use: PageUse): Problem[] {
  if (use.id === undefined) return [];
  const known = idsOf(edition, use.kind);
  if (known.includes(use.id) || isInDoubt(edition, use.kind)) return [];
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

/** Whether a file that cannot be read may hold the record that seems to be missing. */
function isInDoubt({ files }: Edition, kind: Kind): boolean {
  return files.some((file) => file.kind === kind && !file.readable);
}

function addRecord(kind: Kind, id: string): string {
  return `add a ${kind} \`${id}\` to the edition's _data, or name one that is there`;
}

function idsOf(edition: Edition, kind: Kind): string[] {
  return recordsOfKind(edition, kind).map(({ id }) => id);
}

function keysOf(record: DataRecord, field: string): string[] {
  const map = isMap(record.raw) ? record.raw[field] : undefined;
  return isMap(map) ? Object.keys(map) : [];
}
