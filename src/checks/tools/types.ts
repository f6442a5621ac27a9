import type { Problem } from '../../evidence/reading/problem';

const diagnostic = /^(.+?)\((\d+),(\d+)\): error (TS\d+): (.*(?:\n[ \t].*)*)/gm;

/** What the type checker says, run with `--pretty false`, as problems. */
export function typeProblems(output: string): Problem[] {
  return [...output.matchAll(diagnostic)].map(
    ([, file = '', line, column, code, message = '']) => ({
      rule: 'types',
      severity: 'error',
      file,
      line: Number(line),
      column: Number(column),
      found: `${message.replace(/\.?\s*\n\s*/g, '; ').replace(/\.$/, '')} (${code})`,
      expected: 'code whose types agree',
      hint: 'look at what the name is declared as; an editor with TypeScript shows it under the cursor',
    }),
  );
}
