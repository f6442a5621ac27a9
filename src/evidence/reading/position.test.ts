import { expect, test } from 'vitest';
import { lineAt, offsetIn, positionIn } from './position';

test('lines are counted from 1, whatever ends them', () => {
  expect(positionIn('a\r\nb\rc\nd', 7)).toEqual({ line: 4, column: 1 });
  expect(positionIn('abc', 0)).toEqual({ line: 1, column: 1 });
});

test('a place and its offset lead to each other', () => {
  const text = 'ab\n\ncd\n';
  for (let offset = 0; offset <= text.length; offset++) {
    expect(offsetIn(text, positionIn(text, offset))).toBe(offset);
  }
});

test('the line at an offset is whole, without its end', () => {
  expect([0, 2, 3, 4].map((offset) => lineAt('ab\ncd', offset))).toEqual(['ab', 'ab', 'cd', 'cd']);
});
