import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { linkReference } from './link-reference';

function problems(text: string): string[] {
  return problemsOn(linkReference, text).map((problem) =>
    sentence(problem).replace('docs/tdsql.mdx:', ''),
  );
}

it('accepts references that are defined, and brackets that are none', () => {
  const page =
    '见[官网][gov]与注[^1]，[2021]、[a]、\\[x][y]、`[a][b]`。\n\n[gov]: https://example.org\n\n[^1]: 注文\n';
  expect(problems(page)).toEqual([]);
});

it.each([
  ['见[官网][gov]。', '1:2', '`[官网][gov]`', '[gov]: the address'],
  ['见注[^scope]。', '1:3', '`[^scope]`', '[^scope]: the note'],
])('names what %s refers to', (text, place, found, definition) => {
  expect(problems(text)).toEqual([
    `${place} link-reference: found ${found}, which nothing defines, expected a definition on the ` +
      `same page; add a line \`${definition}\`, or escape the bracket: \\[`,
  ]);
});

it('asks a link for its text', () => {
  expect(problems('见[](./tdsql.mdx)。')).toEqual([
    '1:2 link-reference: found a link to ./tdsql.mdx without a text, ' +
      'expected a text that says where it leads; write [text](./tdsql.mdx)',
  ]);
});
