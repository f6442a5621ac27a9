import type * as z from 'zod';
import type { ReadRecord } from '../reading/edition';
import { type Problem, problemIn } from '../reading/problem';
import { recordSchema } from '../schema/walk';
import { fieldFindings, valueAt } from './field-findings';
import { eachEdition, type Rule } from './rule';
import { flatIssues, unquotedText } from './unquoted-value';

const name = 'schema';

/** Every record has the fields of its kind, and each field a value of its type. */
export const schema: Rule = {
  name,
  description: 'Every record has the fields of its kind, and each field a value of its type.',
  check: eachEdition(({ records }) =>
    records.flatMap((record) =>
      flatIssues(record.issues)
        .filter((issue) => !hasOwnRule(record, issue))
        .flatMap((issue) => toProblems(record, issue)),
    ),
  ),
};

/** Whether `unquoted-value` or `missing-text` reports the issue, in better words. */
function hasOwnRule(record: ReadRecord, issue: z.core.$ZodIssue): boolean {
  return unquotedText(record, issue) !== undefined || isMissingText(record, issue);
}

function isMissingText(record: ReadRecord, issue: z.core.$ZodIssue): boolean {
  const parent = issue.path.slice(0, -1).join('.');
  const isText = record.fields.some(
    ({ marker, path, value }) =>
      'localized' in marker && path.join('.') === parent && typeof value === 'object',
  );
  return isText && (issue.code === 'too_small' || valueAt(record, issue) === undefined);
}

function toProblems(record: ReadRecord, issue: z.core.$ZodIssue): Problem[] {
  const known = () => fieldsAt(recordSchema(record.kind), issue.path);
  return fieldFindings(record, issue, known).map(({ path, at, finding }) =>
    problemIn(record.file, path, name, finding, at),
  );
}

/** What is read of a JSON Schema to know its fields. */
interface Fields {
  properties?: Record<string, Fields | boolean>;
  items?: unknown;
  additionalProperties?: unknown;
}

/** The fields that a JSON Schema knows at a place. */
export function fieldsAt(schema: Fields, path: readonly PropertyKey[]): string[] {
  const node = path.reduce<Fields | undefined>((schema, step) => {
    const next =
      schema?.properties?.[String(step)] ?? schema?.items ?? schema?.additionalProperties;
    return typeof next === 'object' && next !== null ? next : undefined;
  }, schema);
  return Object.keys(node?.properties ?? {});
}
