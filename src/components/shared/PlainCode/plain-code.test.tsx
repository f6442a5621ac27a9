import { expect, test } from 'vitest';
import { Highlight } from './plain-code';

/** The pieces of code, line by line, as the theme is given them. */
function piecesOf(code: string, language: string): string[][] {
  let pieces: string[][] = [];
  Highlight({
    code,
    language,
    children: ({ tokens, getTokenProps }) => {
      pieces = tokens.map((line) =>
        line.map((token) => `${getTokenProps({ token }).className}: ${token.content}`),
      );
      return null;
    },
  });
  return pieces;
}

test('lines of comment are told from the rest, in the way of their language', () => {
  expect(piecesOf('# first\nnpm ci # now', 'sh')).toEqual([
    ['token comment: # first'],
    ['token plain: npm ci # now'],
  ]);
  expect(piecesOf('  // why\n# not here', 'js')).toEqual([
    ['token comment:   // why'],
    ['token plain: # not here'],
  ]);
});

test('code in a language that is not known is shown as it is', () => {
  expect(piecesOf('# 标题', 'text')).toEqual([['token plain: # 标题']]);
});
