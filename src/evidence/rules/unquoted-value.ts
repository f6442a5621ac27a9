import { isScalar, Scalar } from 'yaml';
import type * as z from 'zod';
import type { ReadRecord } from '../reading/edition';
import { type Finding, type Problem, problemIn } from '../reading/problem';
import { type Parsed, pathOf } from './field-findings';
import { eachEdition, type Rule } from './rule';

const name = 'unquoted-value';

/** Text that YAML would read as a number, a truth value or nothing stands in quotes. */
export const unquotedValue: Rule = {
  name,
  description: 'Text that YAML reads as a number, a truth value or nothing stands in quotes.',
  check: eachEdition(({ records }) =>
    records.flatMap((record) =>
      flatIssues(record.issues).flatMap((issue) => toProblem(record, issue)),
    ),
  ),
};

function toProblem(record: ReadRecord, issue: z.core.$ZodIssue): Problem[] {
  const finding = unquotedFinding(record, issue);
  return finding ? [problemIn(record.file, pathOf(record, issue), name, finding)] : [];
}

/** What to say of a value that is text no longer, for want of quotes; undefined of any other. */
export function unquotedFinding(parsed: Parsed, issue: z.core.$ZodIssue): Finding | undefined {
  const written = unquotedText(parsed, issue);
  if (written === undefined) return undefined;
  const { text, type } = written;
  return {
    found: `${type}, which YAML reads from the unquoted ${text || 'blank'}`,
    expected: 'text',
    hint: text ? `quote it: '${text}'` : "write the text, or '' if it is to be empty",
  };
}

/** What a contributor wrote where text was expected and YAML made something else of it. */
export function unquotedText(
  parsed: Parsed,
  issue: z.core.$ZodIssue,
): { text: string; type: string } | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  const node = parsed.file.document.getIn(pathOf(parsed, issue), true);
  if (!isScalar(node) || node.type !== Scalar.PLAIN || typeof node.value === 'string') {
    return undefined;
  }
  const type =
    node.value === null
      ? 'nothing'
      : `the ${typeof node.value === 'boolean' ? 'truth value' : 'number'} ${String(node.value)}`;
  return { text: node.source ?? '', type };
}

/**
 * The issues of a record with those of unions replaced by the ones of the branch that fits best: the
 * one that fails deepest in the data, and of those the one with the fewest issues.
 */
export function flatIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue): z.core.$ZodIssue[] => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const branches = issue.errors.map((branch) =>
      flatIssues(branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))),
    );
    const depth = (branch: z.core.$ZodIssue[]) => Math.max(...branch.map((i) => i.path.length));
    return branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [issue];
  });
}
