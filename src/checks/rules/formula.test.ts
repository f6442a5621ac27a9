import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { formula } from './formula';

function problems(text: string): string[] {
  return problemsOn(formula, text).map(sentence);
}

it('accepts what KaTeX sets, in a sentence and by itself', () => {
  expect(problems('设 $$n \\ge 3f+1$$。\n\n$$\n\\frac{a}{b}\n$$\n')).toEqual([]);
});

it.each([
  ['$$\\frac{a}{b$$', "Unexpected end of input in a macro argument, expected '}'"],
  ['$$\\notacommand$$', 'Undefined control sequence: \\notacommand'],
])('says what is wrong with %s', (text, said) => {
  expect(problems(`设 ${text}`)).toEqual([
    `docs/tdsql.mdx:1:3 formula: found a formula that cannot be set: ${said}, ` +
      'expected TeX that KaTeX knows; ' +
      'close every brace and see katex.org/docs/supported for the commands there are',
  ]);
});
