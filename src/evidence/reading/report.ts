import type { Problem } from './problem';

/**
 * Problems as text, one block each, then how many there are:
 *
 *     docs/_data/claims/tdsql.yml:12:9  error  unknown-reference
 *       found `tdsql-tpcc-2032`, expected the id of a claim
 *       hint: did you mean `tdsql-tpcc-2023`?
 */
export function formatReport(problems: readonly Problem[]): string {
  const blocks = problems.map(
    ({ file, line, column, severity, rule, found, expected, hint }) =>
      `${file}:${line}:${column}  ${severity}  ${rule}\n` +
      `  found ${found}, expected ${expected}\n` +
      `  hint: ${hint}\n`,
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${blocks.join('\n')}\n${count} found`;
}
