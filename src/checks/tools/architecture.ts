import type { Problem } from '../../evidence/reading/problem';

/** What is of use here of a report by dependency-cruiser. */
interface Report {
  summary: {
    violations: {
      from: string;
      to: string;
      unresolvedTo?: string;
      rule: { name: string; severity: string };
    }[];
    ruleSetUsed?: { forbidden?: { name: string; comment?: string }[] };
  };
}

/**
 * What dependency-cruiser says, run with `--output-type json`, as problems.
 * @param textOf - the text of a file, in which the import is looked for
 */
export function architectureProblems(
  output: string,
  textOf: (file: string) => string | undefined,
): Problem[] {
  const { violations, ruleSetUsed } = (JSON.parse(output) as Report).summary;
  return violations.map(({ from, to, unresolvedTo, rule }) => ({
    rule: `architecture ${rule.name}`,
    severity: rule.severity === 'error' ? 'error' : 'warning',
    file: from,
    line: lineOf(unresolvedTo ?? to, textOf(from) ?? ''),
    column: 1,
    found: from === to ? 'a module that nobody imports' : `an import of ${to}`,
    expected: 'imports that run one way',
    hint:
      ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment ??
      'see contributing/code.md, “How the house is built”',
  }));
}

/** The line that imports a module; the first where none does so by that name. */
function lineOf(specifier: string, text: string): number {
  const at = text
    .split('\n')
    .findIndex((line) => /from|import/.test(line) && line.includes(`'${specifier}'`));
  return Math.max(at, 0) + 1;
}
