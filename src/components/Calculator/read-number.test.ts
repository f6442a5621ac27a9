import { describe, expect, test } from 'vitest';
import { readNumber } from './read-number';

const amount = { min: 0, max: 1e12 };

describe('readNumber', () => {
  test.each([
    ['1000', 1000],
    ['1,000', 1000],
    ['1，000．5', 1000.5],
    ['１２３４', 1234],
    ['99。95', 99.95],
    [' 1 000 000 ', 1_000_000],
    ['1\u3000000', 1000],
    ['1\u202f000', 1000],
    ['0', 0],
    ['0.25', 0.25],
    ['.25', 0.25],
    ['5.', 5],
    ['1000000000000', 1e12],
  ])('reads %o', (text, value) => {
    expect(readNumber(text, amount)).toBe(value);
  });

  test.each([
    '',
    '  ',
    ',',
    '.',
    '-5',
    '−5',
    '+5',
    '1e3',
    '0x10',
    '1.2.3',
    '1,5',
    '1 5',
    '10,00',
    ',000',
    '5%',
    '两年',
    'NaN',
    'Infinity',
    '1000000000001',
    '9'.repeat(400),
  ])('refuses %o', (text) => {
    expect(readNumber(text, amount)).toBeUndefined();
  });

  test('wants a whole number where it counts', () => {
    const years = { min: 1, max: 30, whole: true };
    expect(readNumber('30', years)).toBe(30);
    expect(readNumber('5.0', years)).toBe(5);
    expect(readNumber('2.5', years)).toBeUndefined();
    expect(readNumber('0', years)).toBeUndefined();
    expect(readNumber('31', years)).toBeUndefined();
  });

  test('takes the sign after a number in per cent, once', () => {
    const share = { min: 0, max: 100, percent: true };
    expect(readNumber('99.95%', share)).toBe(99.95);
    expect(readNumber('９９。９５ ％', share)).toBe(99.95);
    expect(readNumber('99.95', share)).toBe(99.95);
    expect(readNumber('5%%', share)).toBeUndefined();
    expect(readNumber('%', share)).toBeUndefined();
    expect(readNumber('100.1%', share)).toBeUndefined();
  });
});
