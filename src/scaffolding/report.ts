import { positionIn } from '../evidence/reading/position';
import type { Complaint, Field, FileEdit } from './scaffold';

/**
 * What is wrong with answers, as the check tells it:
 *
 *     --kind  found "analist", expected primary, analyst or press
 *       hint: did you mean `analyst`?
 */
export function formatComplaints(complaints: readonly Complaint[]): string {
  return complaints
    .map(({ at, found, expected, hint }) => {
      return `${at}\n  found ${found}, expected ${expected}\n  hint: ${hint}\n`;
    })
    .join('\n');
}

/** Fields as a list with what each is for, `--flag` first. */
export function formatFields(fields: readonly Field[]): string {
  const heads = fields.map(headOf);
  const width = Math.max(...heads.map((head) => head.length));
  return fields
    .map((field, index) => `  ${(heads[index] ?? '').padEnd(width)}  ${aboutOf(field)}`)
    .join('\n');
}

function headOf({ flag, form }: Field): string {
  return `--${flag} ${form ? `'${form}'` : '…'}`;
}

function aboutOf({ about, choices = [], many, required, suggestion }: Field): string {
  const notes = [
    choices.length > 0 && `one of ${choices.join(', ')}`,
    many && 'may be repeated',
    !required && !suggestion && 'optional',
    suggestion && `otherwise ${suggestion}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${about}; ${notes.join('; ')}` : about;
}

/** What edits add, each with its place: `docs/_data/sources/tdsql.yml:812`. */
export function formatEdits(edits: readonly FileEdit[]): string {
  return edits
    .map((edit) => {
      const added = edit.after.slice(edit.start, edit.end).trimEnd().split('\n');
      return `${placeOf(edit)}\n${added.map((line) => `+ ${line}`.trimEnd()).join('\n')}\n`;
    })
    .join('\n');
}

/** Where what is new begins: the file, and the line in it where it was there before. */
export function placeOf({ file, before, after, start }: FileEdit): string {
  return before === undefined ? file : `${file}:${positionIn(after, start).line}`;
}
