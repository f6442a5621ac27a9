import { describe, expect, test } from 'vitest';
import { spread, thin, widthOf, wrap } from './labels';

test('a Han character is wider than a Latin letter', () => {
  expect(widthOf('腾讯')).toBe(2);
  expect(widthOf('ab')).toBeLessThan(2);
});

describe('wrap', () => {
  test('breaks at spaces, and between Han characters', () => {
    expect(wrap('Tencent Cloud', 6)).toEqual(['Tencent', 'Cloud']);
    expect(wrap('腾讯云与阿里云', 4)).toEqual(['腾讯云与', '阿里云']);
  });

  test('leaves a word whole that fits no line', () => {
    expect(wrap('Donaudampfschifffahrt', 3)).toEqual(['Donaudampfschifffahrt']);
  });
});

describe('spread', () => {
  const at = (middle: number) => ({ middle, height: 10 });

  test('leaves alone what lies apart', () => {
    expect(spread([at(50), at(20)], 0, 100)).toEqual([50, 20]);
  });

  test('moves apart what lies together, in the order of the middles', () => {
    expect(spread([at(52), at(50)], 0, 100)).toEqual([60, 50]);
  });

  test('stays within the room', () => {
    expect(spread([at(99), at(98)], 0, 100)).toEqual([95, 85]);
    expect(spread([at(0)], 0, 100)).toEqual([5]);
  });
});

test('thin keeps the last label and those that leave the gap', () => {
  const labels = [10, 20, 30, 40].map((middle) => ({ middle, width: 8 }));
  expect(thin(labels, 4).map(({ middle }) => middle)).toEqual([20, 40]);
});
