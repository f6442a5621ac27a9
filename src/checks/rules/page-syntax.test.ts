import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { pageSyntax } from './page-syntax';

function problems(text: string): string[] {
  return problemsOn(pageSyntax, text).map((problem) =>
    sentence(problem).replace('docs/tdsql.mdx:', ''),
  );
}

it('says where a page does not parse', () => {
  const [problem] = problems('一段\n\n<Claim id="a">\n');
  expect(problem).toMatch(/^3:1 page-syntax: found Expected a closing tag for `<Claim>`/);
});
