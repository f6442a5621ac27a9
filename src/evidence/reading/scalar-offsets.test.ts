import { expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { scalarOffsets } from './scalar-offsets';

it.each([
  ['plain', 'a: 份额为 X'],
  ['plain, on two lines', 'a: 份额\n  为 X'],
  ['single-quoted', "a: '所谓''份额''为 X'"],
  ['double-quoted', 'a: "\\"份额\\"\\u4e3a\\tX"'],
  ['double-quoted, on two lines', 'a: "份额 \\\n  为\n  X"'],
  ['folded', 'a: >-\n  份额\n  为 X\n'],
  ['literal', 'a: |\n  份额\n\n  为 X\n'],
  ['with characters that count as two', 'a: 𠮷𠮷 X'],
])('finds a character of a scalar that is %s', (_, text) => {
  const scalar = parseDocument(text).get('a', true);
  if (!isScalar(scalar)) throw new Error('no scalar');
  const at = String(scalar.value).indexOf('X');
  expect(scalarOffsets(text, scalar)[at]).toBe(text.indexOf('X'));
});
