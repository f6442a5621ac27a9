import { describe, expect, it } from 'vitest';
import type { Figure } from '../schema/claim';
import { restsOnItself, workOut } from './derive';
import { type FormulaName, formulas } from './formulas';

/** A figure of the claim `c` by its name, for derivations to find. */
function finder(figures: Record<string, Figure>) {
  return (input: object) => figures['figure' in input ? String(input.figure) : ''];
}

function derived(formula: FormulaName, names: string[], years?: number): Figure {
  const inputs = names.map((figure) => ({ claim: 'c', figure }));
  return { derived: { formula, inputs, years }, unit: 'count' };
}

describe('workOut', () => {
  const shares = finder({
    a: { value: 0.37, unit: 'share' },
    b: { value: 0.17, unit: 'share' },
    c: { value: 0.1, unit: 'share' },
    nines: { value: 0.9999, unit: 'share' },
    early: { value: 10, unit: 'count' },
    late: { value: 80, unit: 'count' },
    four: { value: 4, unit: 'count' },
  });

  it.each<[FormulaName, string[], number | undefined, number]>([
    ['same', ['a'], undefined, 0.37],
    ['sum', ['a', 'b', 'c'], undefined, 0.64],
    ['difference', ['a', 'b'], undefined, 0.2],
    ['ratio', ['late', 'early'], undefined, 8],
    ['growth', ['early', 'late'], undefined, 7],
    ['cagr', ['early', 'late'], 3, 1],
    ['hhi', ['a', 'b', 'c'], undefined, 37 ** 2 + 17 ** 2 + 10 ** 2],
    ['downtime', ['nines'], undefined, 52.56],
    ['majority', ['four'], undefined, 3],
    ['byzantine-faults', ['four'], undefined, 1],
  ])('works out %s of %o', (formula, names, years, expected) => {
    expect(workOut(derived(formula, names, years), shares)?.value).toBeCloseTo(expected, 9);
  });

  it('follows figures that are derived themselves', () => {
    const find = finder({
      one: { value: 1, unit: 'count' },
      two: derived('sum', ['one', 'one']),
      four: derived('sum', ['two', 'two']),
    });
    expect(workOut(derived('sum', ['four', 'one']), find)?.value).toBe(5);
  });

  it('gives nothing for a figure that rests on itself or on nothing', () => {
    const a = derived('same', ['b']);
    const find = finder({ a, b: derived('same', ['a']) });
    expect(workOut(a, find)).toBeUndefined();
    expect(restsOnItself(a, find)).toBe(true);
    const lost = derived('same', ['missing']);
    expect(workOut(lost, find)).toBeUndefined();
    expect(restsOnItself(lost, find)).toBe(false);
  });

  it('writes every formula with its inputs put in', () => {
    const terms = [
      { value: 0.37, tex: 'x' },
      { value: 0.17, tex: 'y' },
    ];
    expect(formulas.hhi.write(terms)).toBe('37^2 + 17^2');
    expect(formulas.cagr.write(terms, 3)).toBe('\\left(\\frac{y}{x}\\right)^{1/3} - 1');
  });
});
