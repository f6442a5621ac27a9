import { expect, it } from 'vitest';
import type { Problem } from './problem';
import { formatReport } from './report';

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
  expect(formatReport([problem])).toMatchInlineSnapshot(`
    "docs/_data/claims/tdsql.yml:12:9  error  unknown-reference
      found \`tdsql-tpcc-2032\`, expected the id of a claim
      hint: did you mean \`tdsql-tpcc-2023\`?

    1 problem found"
  `);
});

it('counts them', () => {
  expect(formatReport([problem, problem])).toMatch(/\n2 problems found$/);
});
