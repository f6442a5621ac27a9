import type { Path } from '../schema/walk';
import type { Edit } from '../text/edit';
import type { YamlFile } from './data-file';

/** Something wrong in a contributor's file, told so that it can be mended without asking. */
export interface Problem {
  /** The rule that found it. */
  rule: string;
  severity: 'error' | 'warning';
  /** The file, relative to the site, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  /** What was found there. */
  found: string;
  /** What was expected instead. */
  expected: string;
  /** How to mend it, one sentence. */
  hint: string;
  /** How a machine mends the file's text, as `readTextFile` gives it, where one can. */
  fix?: Edit;
}

/** What a rule says of a place; the place and the rule's name are added to it. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'hint'>;

/** What a rule says of an offset of a file. */
export type FindingAt = Finding & { offset: number } & Partial<Pick<Problem, 'severity' | 'fix'>>;

/** A problem at an offset of a file. */
export function problemAt(
  { path, positionAt }: Pick<YamlFile, 'path' | 'positionAt'>,
  rule: string,
  { offset, ...finding }: FindingAt,
): Problem {
  return { rule, severity: 'error', file: path, ...positionAt(offset), ...finding };
}

/** A problem at a place in YAML: at the key or, unless told otherwise, at the value. */
export function problemIn(
  file: YamlFile,
  path: Path,
  rule: string,
  finding: Finding,
  at: 'key' | 'value' = 'value',
): Problem {
  return { rule, severity: 'error', file: file.path, ...file.locate(path, at), ...finding };
}

/** Orders problems by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** A value quoted for a message, cut where it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A list for a message: `a, b or c`. */
export function either(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
