import type * as z from 'zod';
import { periodForm, periodPattern } from '../figures/period';
import type { YamlFile } from '../reading/data-file';
import type { ReadRecord } from '../reading/edition';
import { either, type Finding, quote } from '../reading/problem';
import { latinWords } from '../text/latin-words';
import { suggest } from './suggest';

/** Parsed YAML that was held to a schema: a record, or the front matter of a page. */
export type Parsed = Pick<ReadRecord, 'id' | 'path' | 'raw'> & { file: YamlFile };

/** What is wrong with one field, and whether to point to its key rather than to its value. */
export interface FieldFinding {
  path: (string | number)[];
  at: 'key' | 'value';
  finding: Finding;
}

/**
 * An issue of the schema in the words of the handbook, one finding for each field that is unknown.
 * @param known - the fields that the schema has at the place of the issue
 */
export function fieldFindings(
  parsed: Parsed,
  issue: z.core.$ZodIssue,
  known: () => string[],
): FieldFinding[] {
  const path = pathOf(parsed, issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      at: 'key',
      finding: unknownField(key, known()),
    }));
  }
  const missing = issue.code === 'invalid_type' && valueAt(parsed, issue) === undefined;
  const at = missing || issue.code === 'invalid_key' ? 'key' : 'value';
  return [{ path, at, finding: findingOf(parsed, issue) }];
}

function unknownField(key: string, known: string[]): Finding {
  return {
    found: `the field \`${key}\``,
    expected: 'a field of the schema',
    hint: /[：，｛｝［］]/.test(key)
      ? 'write `:`, `,` and brackets in half width'
      : suggest(key, known, `the fields here are ${either(known)}`),
  };
}

/** Where an issue lies in its file. */
export function pathOf(parsed: Parsed, issue: z.core.$ZodIssue): (string | number)[] {
  return [...parsed.path, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
}

function findingOf(parsed: Parsed, issue: z.core.$ZodIssue): Finding {
  const value = valueAt(parsed, issue);
  const field = String(issue.path.at(-1) ?? parsed.id);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.path.length === 0 && parsed.path.length > 0) {
        return {
          found: `${typeName(value)} ${quote(value)} under \`${parsed.id}\``,
          expected: 'the fields of a record',
          hint: 'give the record its fields, or indent the line below the record it belongs to',
        };
      }
      return {
        found: value === undefined ? `no \`${field}\`` : `${typeName(value)} ${quote(value)}`,
        expected: `${typeWords[issue.expected] ?? issue.expected}${value === undefined ? ` in \`${field}\`` : ''}`,
        hint:
          value === undefined
            ? `add \`${field}: …\``
            : (forms[issue.expected] ?? 'give it in the form expected'),
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
        hint: mendOf(value, issue.message),
      };
    case 'invalid_key':
      return {
        found: `the id \`${field}\``,
        expected: issue.issues[0]?.message ?? 'an id',
        hint: mendOf(field, issue.issues[0]?.message),
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
        hint:
          value === undefined ? `add \`${field}: …\`` : (hintIn(issue) ?? 'write it as expected'),
      };
  }
}

/** The mend that a check of the schema knows. */
function hintIn(issue: z.core.$ZodIssue): string | undefined {
  const { hint } = (issue.code === 'custom' && issue.params) || {};
  return typeof hint === 'string' ? hint : undefined;
}

/** How a date or an id that is nearly one is written. */
function mendOf(value: unknown, expected: string | undefined): string {
  const mend = expected === periodForm ? dateMend(String(value)) : idMend(String(value));
  return mend ?? 'write it in the form expected';
}

function dateMend(text: string): string | undefined {
  const [, year, month = '', day] =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?(?:[-/.月]\s?(\d{1,2})?\s?日?)?$/.exec(text) ?? [];
  if (Number(month) > 12) return 'there are twelve months: write the month as 01 to 12';
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return year !== undefined && periodPattern.test(date) ? `write '${date}'` : undefined;
}

function idMend(text: string): string | undefined {
  const id = latinWords(text).join('-');
  const isAlmostId = /^[\w\s.-]+$/.test(text) && /[a-z]/.test(id) && id !== text;
  return isAlmostId ? `write \`${id}\`` : undefined;
}

/** How values of a type are written. */
const forms: Record<string, string> = {
  string: 'write the text alone, in quotes if it holds signs of YAML',
  number: 'write the number alone, in whole units: 0.18, 20000000000',
  int: 'write the number alone, without a decimal point',
  array: 'write a list: each item on a line of its own after `- `, or [a, b]',
  object: 'write a map: each `key: value` on a line of its own, or { key: value }',
  record: 'write a map: each `key: value` on a line of its own, or { key: value }',
};

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

/** What stands where an issue lies; undefined where nothing does. */
export function valueAt(parsed: Parsed, issue: z.core.$ZodIssue): unknown {
  return issue.path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    parsed.raw,
  );
}
