import { describe, expect, test } from 'vitest';
import { rowsOf, spread, thin } from './labels';

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

describe('rowsOf', () => {
  test('leaves on one row what has room there', () => {
    expect(
      rowsOf([
        { start: 0, end: 10 },
        { start: 20, end: 30 },
      ]),
    ).toEqual([0, 0]);
  });

  test('lifts what reaches over a rule to its right', () => {
    const labels = [0, 10, 20, 60].map((start) => ({ start, end: start + 25 }));
    expect(rowsOf(labels)).toEqual([2, 1, 0, 0]);
  });

  test('has none for none', () => {
    expect(rowsOf([])).toEqual([]);
  });
});
