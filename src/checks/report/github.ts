import type { Problem } from '../../evidence/reading/problem';

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, rule, found, expected, hint }) => {
      const place = { file, line, col: column, title: rule };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(value)}`);
      return `::${severity} ${properties.join(',')}::${data(`found ${found}, expected ${expected}\n${hint}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
