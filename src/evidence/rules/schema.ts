import type * as z from 'zod';
import type { DataRecord } from '../reading/edition';
import { either, type Finding, type Problem, problemIn, quote } from '../reading/problem';
import { recordSchema } from '../schema/walk';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';
import { flatIssues, pathOf, unquotedText } from './unquoted-value';

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
function hasOwnRule(record: DataRecord, issue: z.core.$ZodIssue): boolean {
  return unquotedText(record, issue) !== undefined || isMissingText(record, issue);
}

function isMissingText(record: DataRecord, issue: z.core.$ZodIssue): boolean {
  const parent = issue.path.slice(0, -1).join('.');
  const isText = record.fields.some(
    ({ marker, path, value }) =>
      'localized' in marker && path.join('.') === parent && typeof value === 'object',
  );
  return isText && (issue.code === 'too_small' || valueAt(record, issue) === undefined);
}

function toProblems(record: DataRecord, issue: z.core.$ZodIssue): Problem[] {
  const path = pathOf(record, issue);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(record, issue.path);
    return issue.keys.map((key) =>
      problemIn(
        record.file,
        [...path, key],
        name,
        {
          found: `the field \`${key}\``,
          expected: 'a field of the schema',
          hint: suggest(key, known, `the fields here are ${either(known)}`),
        },
        'key',
      ),
    );
  }
  const missing = issue.code === 'invalid_type' && valueAt(record, issue) === undefined;
  const onKey = missing || issue.code === 'invalid_key';
  return [problemIn(record.file, path, name, findingOf(record, issue), onKey ? 'key' : 'value')];
}

function findingOf(record: DataRecord, issue: z.core.$ZodIssue): Finding {
  const value = valueAt(record, issue);
  const field = String(issue.path.at(-1) ?? record.id);
  switch (issue.code) {
    case 'invalid_type':
      return {
        found: value === undefined ? `no \`${field}\`` : `${typeName(value)} ${quote(value)}`,
        expected: `${typeWords[issue.expected] ?? issue.expected}${value === undefined ? ` in \`${field}\`` : ''}`,
        hint: value === undefined ? `add \`${field}: …\`` : 'give it in the form expected',
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        found: value === undefined ? `no \`${field}\`` : quote(value),
        expected: either(values),
        hint:
          value === undefined
            ? `add \`${field}: …\` with one of them`
            : suggest(String(value), values, `use ${either(values)}`),
      };
    }
    case 'invalid_format':
      return {
        found: quote(value),
        expected: issue.message,
        hint: 'write it in the form expected',
      };
    case 'invalid_key':
      return {
        found: `the id \`${field}\``,
        expected: issue.issues[0]?.message ?? 'an id',
        hint: 'write it in the form expected',
      };
    case 'too_small':
      return {
        found: Array.isArray(value) ? 'an empty list' : quote(value),
        expected: `at least ${issue.minimum}`,
        hint: 'add one, or leave the field out where it may be missing',
      };
    default:
      return {
        found: value === undefined ? `no \`${field}\`` : quote(value),
        expected: issue.message,
        hint: value === undefined ? `add \`${field}: …\`` : 'write it as expected',
      };
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function typeName(value: unknown): string {
  if (value === null) return 'nothing,';
  if (Array.isArray(value)) return 'the list';
  const names: Record<string, string> = { object: 'the map', string: 'the text' };
  return names[typeof value] ?? `the ${typeof value}`;
}

function valueAt(record: DataRecord, issue: z.core.$ZodIssue): unknown {
  return issue.path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    record.raw,
  );
}

/** The fields that the schema knows at a place of a record. */
function fieldsAt(record: DataRecord, path: readonly PropertyKey[]): string[] {
  type Node = ReturnType<typeof recordSchema>;
  const node = path.reduce<Node | undefined>((schema, step) => {
    const next =
      schema?.properties?.[String(step)] ?? schema?.items ?? schema?.additionalProperties;
    return typeof next === 'object' ? next : undefined;
  }, recordSchema(record.kind));
  return Object.keys(node?.properties ?? {});
}
