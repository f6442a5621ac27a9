import { expect, it } from 'vitest';
import { architectureProblems } from './architecture';
import { styleProblems } from './style';
import { typeProblems } from './types';

it('reads what the type checker says, over several lines', () => {
  const output = [
    "src/a.ts(3,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    "src/b.tsx(1,1): error TS2345: Argument of type 'A' is wrong.",
    "  Type 'A' lacks 'b'.",
    'Found 2 errors.',
  ].join('\n');
  expect(typeProblems(output)).toMatchObject([
    {
      rule: 'types',
      severity: 'error',
      file: 'src/a.ts',
      line: 3,
      column: 14,
      found: "Type 'string' is not assignable to type 'number' (TS2322)",
    },
    { file: 'src/b.tsx', found: "Argument of type 'A' is wrong; Type 'A' lacks 'b' (TS2345)" },
  ]);
});

it('reads what Biome says, with paths as the site has them', () => {
  const output = [
    '::error title=format,file=/site/src/a.ts,line=1,endLine=1,col=2,endColumn=2::Formatter would have …',
    '::warning title=lint/style/x,file=/site/src/b c.ts,line=4,endLine=4,col=7,endColumn=9::Use this,%0Anot that: 5%25.',
    'Checked 2 files',
  ].join('\n');
  expect(styleProblems(output, '/site')).toMatchObject([
    { rule: 'format', file: 'src/a.ts', line: 1, column: 2, hint: 'run `npm run fix`' },
    {
      rule: 'lint style/x',
      severity: 'warning',
      file: 'src/b c.ts',
      line: 4,
      column: 7,
      found: 'Use this, not that: 5%',
    },
  ]);
});

it('reads what dependency-cruiser says, and finds the import', () => {
  const output = JSON.stringify({
    summary: {
      violations: [
        {
          from: 'src/evidence/a.ts',
          to: 'src/cli/b.ts',
          unresolvedTo: '../cli/b',
          rule: { name: 'evidence-knows-nobody', severity: 'error' },
        },
      ],
      ruleSetUsed: { forbidden: [{ name: 'evidence-knows-nobody', comment: 'It stands alone.' }] },
    },
  });
  expect(architectureProblems(output, () => "\nimport { b } from '../cli/b';\n")).toEqual([
    {
      rule: 'architecture evidence-knows-nobody',
      severity: 'error',
      file: 'src/evidence/a.ts',
      line: 2,
      column: 1,
      found: 'an import of src/cli/b.ts',
      expected: 'imports that run one way',
      hint: 'It stands alone.',
    },
  ]);
});
