import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { pageSources } from './page-sources';

function problems(text: string): string[] {
  return problemsOn(pageSources, text).map((problem) =>
    sentence(problem).replace('docs/tdsql.mdx:', ''),
  );
}

it('asks a page that cites for its list of sources', () => {
  expect(problems('<Edition />\n\n文\n\n<Claim id="a" />')).toEqual([
    '5:1 page-sources: found <Claim> on a page without <Sources />, ' +
      'expected a list of what the page cites; ' +
      'end the page with a heading of its own and <Sources />',
  ]);
  expect(problems('<Edition />')).toEqual([]);
  expect(problems('<Calculator id="growth" />\n\n<FairDraw />')).toEqual([]);
  for (const tag of ['<Audit edition="2020-10" />', '<Working of="a#b" />', '<Glossary />']) {
    expect(problems(tag)[0]).toMatch(/^1:1 page-sources: found <\w+> on a page without/);
  }
});
