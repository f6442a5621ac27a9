import { describe, expect, test } from 'vitest';
import { costsByYear, firstYearNotDearer } from './total-cost';

describe('costsByYear', () => {
  test('begins with what is paid at the start, and adds each year at its end', () => {
    expect(costsByYear({ initial: 1000, yearly: 200 }, 3, 0)).toEqual([1000, 1200, 1400, 1600]);
  });

  test('weighs later money less', () => {
    const costs = costsByYear({ initial: 1000, yearly: 200 }, 2, 0.05);
    // 200 ⁄ 1.05 = 190.476…, 200 ⁄ 1.1025 = 181.405…
    expect(costs).toHaveLength(3);
    expect(costs[0]).toBe(1000);
    expect(costs[1]).toBeCloseTo(1190.47619, 5);
    expect(costs[2]).toBeCloseTo(1371.88209, 5);
  });

  test('halves what is paid in a year where money does', () => {
    expect(costsByYear({ initial: 0, yearly: 8 }, 3, 1)).toEqual([0, 4, 6, 7]);
  });

  test('costs nothing where nothing is paid, and its start alone where no year passes', () => {
    expect(costsByYear({ initial: 0, yearly: 0 }, 2, 0.05)).toEqual([0, 0, 0]);
    expect(costsByYear({ initial: 7, yearly: 5 }, 0, 0.05)).toEqual([7]);
  });
});

describe('firstYearNotDearer', () => {
  test.each([
    ['breaks even', [100, 110, 120], [80, 100, 120], 2],
    ['overtakes between two years', [100, 110, 120], [80, 109, 138], 2],
    ['is never dearer', [50, 60], [80, 90], 0],
    ['costs the same', [50, 60], [50, 60], 0],
    ['stays dearer', [100, 110], [80, 90], undefined],
    ['has no years', [], [], undefined],
  ])('finds when a plan %s', (_, costs, others, year) => {
    expect(firstYearNotDearer(costs, others)).toBe(year);
  });
});
