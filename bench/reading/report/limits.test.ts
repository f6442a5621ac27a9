import { describe, expect, it } from 'vitest';
import { row } from './example';
import { holds, ratio, verdictsOf } from './limits';

function verdict(says: string, ...rows: Parameters<typeof verdictsOf>[0]) {
  const found = verdictsOf(rows).find(({ limit }) => limit.says === says);
  if (!found) throw new Error(says);
  return { values: found.misses.map(({ value }) => value), worst: found.worst.value };
}

describe('verdictsOf', () => {
  it('holds a page against stock in the same run', () => {
    const lcp = 'largest contentful paint, of stock';
    expect(verdict(lcp, row({ lcp: 650 }, { lcp: 1000 }))).toEqual({ values: [], worst: 0.65 });
    expect(verdict(lcp, row({ lcp: 660 }, { lcp: 1000 })).values).toEqual([0.66]);
  });

  it('asks for a third of the blocking time, and for none where stock has none', () => {
    const tbt = 'total blocking time, of stock';
    expect(verdict(tbt, row({ tbt: 100 }, { tbt: 300 })).values).toEqual([]);
    expect(verdict(tbt, row({ tbt: 101 }, { tbt: 300 })).values).toHaveLength(1);
    expect(verdict(tbt, row({ tbt: 0 }, { tbt: 0 })).values).toEqual([]);
    expect(verdict(tbt, row({ tbt: 1 }, { tbt: 0 })).values).toEqual([Number.POSITIVE_INFINITY]);
  });

  it('has the worst first, whichever way the bound lies', () => {
    const scored = (performance: number) =>
      row({ scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 } }, {});
    const scores = verdict('Lighthouse, performance', scored(98), scored(100), scored(90));
    expect(scores).toEqual({ values: [90, 98], worst: 90 });
    const shifts = verdict('layout shift', row({ cls: 0.02 }, {}), row({ cls: 0.3 }, {}));
    expect(shifts).toEqual({ values: [0.3, 0.02], worst: 0.3 });
  });

  it('says so where nothing was measured', () => {
    expect(() => verdictsOf([])).toThrow('No page was measured.');
  });
});

describe('holds', () => {
  it('counts the bound itself as within, unless a value has to lie below it', () => {
    expect([holds(0.6, { most: 0.6 }), holds(99, { least: 99 })]).toEqual([true, true]);
    expect(holds(0.01, { below: 0.01 })).toBe(false);
  });

  it('never holds for what could not be measured', () => {
    expect(holds(Number.NaN, { most: 1 })).toBe(false);
  });
});

describe('ratio', () => {
  it('is nothing where we have nothing', () => {
    expect([ratio(0, 10), ratio(0, 0)]).toEqual([0, 0]);
  });
});
