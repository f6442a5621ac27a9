import { expect, test } from 'vitest';
import { plainCharacter, withPlainCharacters } from './plain-characters';

test.each([
  ['⾦', '金'],
  ['⻚', '页'],
  ['⼾', '户'],
  ['〜', '～'],
  ['ʼ', '’'],
  ['―', '—'],
  ['金', '金'],
  ['a', 'a'],
])('a glyph of %s means %s', (alias, meant) => {
  expect(plainCharacter(alias)).toBe(meant);
});

test('single codes of a map are put right', () => {
  const map = '2 beginbfchar\n<0F> <2FA6>\n<5D> <6280>\nendbfchar\nendcmap';
  expect(withPlainCharacters(map)).toBe(
    '2 beginbfchar\n<0F> <91D1>\n<5D> <6280>\nendbfchar\nendcmap',
  );
});

test('a range that holds one to be put right is written out', () => {
  const map = '2 beginbfrange\n<01> <03> <2F00>\n<10> <12> <0041>\nendbfrange\nendcmap';
  expect(withPlainCharacters(map)).toBe(
    '1 beginbfrange\n<10> <12> <0041>\nendbfrange\n' +
      '3 beginbfchar\n<01> <4E00>\n<02> <4E28>\n<03> <4E36>\nendbfchar\nendcmap',
  );
});

test('a map without any stays as it is', () => {
  const map = '1 beginbfrange\n<0010> <0012> <0041>\nendbfrange\nendcmap';
  expect(withPlainCharacters(map)).toBe(map);
});

test('code points beyond the first plane stay as they are', () => {
  const map = '1 beginbfchar\n<01> <D840DC00>\nendbfchar';
  expect(withPlainCharacters(map)).toBe(map);
});
