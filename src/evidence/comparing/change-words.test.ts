import { describe, expect, test } from 'vitest';
import { wordsOfChange } from './change-words';
import { changeOfFigure } from './figure-change';

describe('wordsOfChange', () => {
  test.each([
    [100, 1000, '×10'],
    [100, 25, '÷4'],
    [100, 105, '+5%'],
    [100, 90, '-10%'],
  ])('tells %d and %d by their factor', (before, after, factor) => {
    const change = changeOfFigure(
      { value: before, unit: 'count' },
      { value: after, unit: 'count' },
    );
    expect(wordsOfChange(change, 'count', 'en')).toEqual({ factor });
  });

  test.each([
    ['zh-Hans', '+1 个百分点'],
    ['en', '+1 percentage point'],
  ] as const)('tells in %s how many points a share went', (locale, points) => {
    const change = changeOfFigure({ value: 0.1, unit: 'share' }, { value: 0.11, unit: 'share' });
    expect(wordsOfChange(change, 'share', locale)).toEqual({ points, factor: '+10%' });
  });

  test('says nothing of what cannot be compared, nor of what did not change', () => {
    const day = { value: 1, unit: 'day' } as const;
    expect(wordsOfChange(changeOfFigure(day, { value: 1, unit: 'week' }), 'week', 'en')).toEqual(
      {},
    );
    expect(wordsOfChange(changeOfFigure(day, day), 'day', 'en')).toEqual({});
    const third = { value: 3, unit: 'rank' } as const;
    const first = { value: 1, unit: 'rank' } as const;
    expect(wordsOfChange(changeOfFigure(third, first), 'rank', 'en')).toEqual({});
  });
});
