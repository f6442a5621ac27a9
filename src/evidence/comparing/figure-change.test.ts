import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '../schema/claim';
import { changeOfFigure } from './figure-change';

function count(value: number, others: Partial<StatedFigure> = {}): StatedFigure {
  return { value, unit: 'count', ...others };
}

describe('changeOfFigure', () => {
  it('tells by what factor a number changed, free of the noise of binary fractions', () => {
    const change = changeOfFigure({ value: 0.1, unit: 'share' }, { value: 0.11, unit: 'share' });
    expect(change).toEqual({ factor: 1.1, difference: 0.01, alarms: [] });
  });

  it.each([
    [100, 1000, ['leap']],
    [100, 10, ['leap']],
    [100, 500, ['leap']],
    [100, 499, []],
    [100, 21, []],
    [100, -100, ['sign']],
    [0, 5, []],
  ])('from %d to %d alarms about %j', (before, after, alarms) => {
    expect(changeOfFigure(count(before), count(after)).alarms).toEqual(alarms);
  });

  it('does not divide by nothing', () => {
    expect(changeOfFigure(count(0), count(5))).toEqual({ difference: 5, alarms: [] });
  });

  it('does not compare what is counted in different things', () => {
    const [yuan, dollars] = (['CNY', 'USD'] as const).map((currency) =>
      count(8, { unit: 'money', currency }),
    ) as [StatedFigure, StatedFigure];
    expect(changeOfFigure(yuan, dollars)).toEqual({ alarms: ['unit'] });
    expect(changeOfFigure(count(8), count(8, { unit: 'day' }))).toEqual({ alarms: ['unit'] });
  });

  it('takes no place in an order for a multiple of another', () => {
    const change = changeOfFigure(count(1, { unit: 'rank' }), count(10, { unit: 'rank' }));
    expect(change).toEqual({ difference: 9, alarms: [] });
  });

  it('tells of the end of a range that moved further', () => {
    expect(changeOfFigure(count(10, { to: 20 }), count(10, { to: 200 })).factor).toBe(10);
  });
});
