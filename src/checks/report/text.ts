import { codeFrameColumns } from '@babel/code-frame';
import type { Problem } from '../../evidence/reading/problem';

/** What a report shows beside the problems themselves. */
export interface Surroundings {
  /** The text of a file of the site, for the lines around a problem; none are shown without it. */
  textOf?(file: string): string | undefined;
}

/**
 * Problems as text, one block each, then how many there are of each severity:
 *
 *     docs/_data/claims/tdsql.yml:12:9  error  unknown-reference
 *       found `tdsql-tpcc-2032`, expected the id of a claim
 *       hint: did you mean `tdsql-tpcc-2023`?
 */
export function formatText(
  problems: readonly Problem[],
  { textOf = () => undefined }: Surroundings = {},
): string {
  if (problems.length === 0) return 'No problems found';
  const blocks = problems.map((problem) => block(problem) + frame(problem, textOf(problem.file)));
  return `${blocks.join('\n')}\n${count(problems)}`;
}

function block({ file, line, column, severity, rule, found, expected, hint }: Problem): string {
  return (
    `${file}:${line}:${column}  ${severity}  ${rule}\n` +
    `  found ${found}, expected ${expected}\n` +
    `  hint: ${hint}\n`
  );
}

/** The line of a problem with those around it; lines too long to be read are left out. */
function frame({ line, column }: Problem, text: string | undefined): string {
  if (text === undefined || (text.split('\n')[line - 1]?.length ?? 0) > 500) return '';
  const lines = codeFrameColumns(
    text,
    { start: { line, column } },
    { linesAbove: 1, linesBelow: 1 },
  );
  return `${lines.replace(/^/gm, '  ')}\n`;
}

function count(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const counted = [
    counting(problems.length - warnings, 'error'),
    ...(warnings > 0 ? [counting(warnings, 'warning')] : []),
  ];
  return `${counted.join(' and ')} found`;
}

function counting(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
