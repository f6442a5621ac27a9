import { expect, it } from 'vitest';
import type { Problem } from '../../evidence/reading/problem';
import { formatText } from './text';

const problem: Problem = {
  rule: 'unknown-reference',
  severity: 'error',
  file: 'docs/_data/claims/tdsql.yml',
  line: 12,
  column: 9,
  found: '`tdsql-tpcc-2032`',
  expected: 'the id of a claim',
  hint: 'did you mean `tdsql-tpcc-2023`?',
};

it('writes each problem with its place, what was found and expected, and the mend', () => {
  expect(formatText([problem])).toMatchInlineSnapshot(`
    "docs/_data/claims/tdsql.yml:12:9  error  unknown-reference
      found \`tdsql-tpcc-2032\`, expected the id of a claim
      hint: did you mean \`tdsql-tpcc-2023\`?

    1 error found"
  `);
});

it('counts them', () => {
  const warning: Problem = { ...problem, severity: 'warning' };
  expect(formatText([])).toBe('No problems found');
  expect(formatText([problem, problem])).toMatch(/\n2 errors found$/);
  expect(formatText([problem, warning])).toMatch(/\n1 error and 1 warning found$/);
  expect(formatText([warning])).toMatch(/\n0 errors and 1 warning found$/);
});

it('shows the lines around a problem where their text is at hand', () => {
  const text = '1\n2\n3\n'.repeat(3) + 'a\n  b\n  sources: [x]\n  c\n';
  expect(formatText([{ ...problem, column: 13 }], { textOf: () => text })).toContain(
    ['    11 |   b', '  > 12 |   sources: [x]', '       |             ^', '    13 |   c'].join(
      '\n',
    ),
  );
});

it('shows no line that is too long to be read', () => {
  expect(formatText([{ ...problem, line: 1 }], { textOf: () => 'x'.repeat(9999) })).not.toContain(
    'xxx',
  );
});
