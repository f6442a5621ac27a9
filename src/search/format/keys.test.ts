import { expect, it } from 'vitest';
import { initialsKey, namespaces, reverse, soundKey, unitKey } from './keys';

it('gives each kind of entry a character of its own', () => {
  const characters = Object.values(namespaces);
  expect(new Set(characters).size).toBe(characters.length);
});

it.each<[string, string]>([
  ['database', 'esabatad'],
  ['强同步', '步同强'],
  ['𠮷野', '野𠮷'],
  ['', ''],
])('spells %o backwards: %o', (word, reversed) => {
  expect(reverse(word)).toBe(reversed);
  expect(reverse(reversed)).toBe(word);
});

it('keeps units in the order of their pages, then of their numbers', () => {
  const keys = [
    [0, 0],
    [0, 35],
    [0, 36],
    [1, 0],
    [36, 2],
    [1_679_615, 0],
  ].map(([page = 0, unit = 0]) => unitKey(page, unit));
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys.map(({ length }) => length)).size).toBe(1);
});

it('puts the pairs of one sound under one beginning', () => {
  expect(soundKey('yin', 'hang', '银行').startsWith(soundKey('yin', 'hang'))).toBe(true);
  expect(soundKey('yin', 'hang', '银行').startsWith(soundKey('yin', 'han'))).toBe(false);
  expect(soundKey('xi', 'an', '西安').startsWith(soundKey('xia', 'n'))).toBe(false);
});

it('puts longer phrases under the initials of their beginning', () => {
  expect(initialsKey('qtbfz', '强同步复制').startsWith(initialsKey('qtb'))).toBe(true);
});
