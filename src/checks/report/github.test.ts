import { expect, it } from 'vitest';
import { formatGithub } from './github';

it('writes problems as commands, whose signs in the texts are encoded', () => {
  const output = formatGithub([
    {
      rule: 'lint: a,b',
      severity: 'warning',
      file: 'docs/a.mdx',
      line: 3,
      column: 5,
      found: '`31%`',
      expected: 'a figure',
      hint: 'show it\nwith <Figure>',
    },
  ]);
  expect(output).toBe(
    '::warning file=docs/a.mdx,line=3,col=5,title=lint%3A a%2Cb::' +
      'found `31%25`, expected a figure%0Ashow it%0Awith <Figure>',
  );
});
