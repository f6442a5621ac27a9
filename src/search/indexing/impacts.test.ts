import { expect, it } from 'vitest';
import { defaultOptions } from '../options';
import { add, type Counts, impactOf, noCounts } from './impacts';

const average = { title: 10, heading: 20, alias: 10, body: 1000, code: 100, reference: 100 };

function impact(counts: Partial<Counts>, lengths: Partial<Counts> = {}): number {
  return impactOf(
    { ...noCounts(), ...counts },
    { ...average, ...lengths },
    average,
    defaultOptions.fieldWeights,
  );
}

it('rises with every occurrence, ever less, and stays below one', () => {
  const rises = [0, 1, 2, 3, 1000].map((body) => impact({ body }));
  expect(rises).toEqual([...rises].sort((a, b) => a - b));
  expect(rises[0]).toBe(0);
  expect((rises[2] ?? 0) - (rises[1] ?? 0)).toBeGreaterThan((rises[3] ?? 0) - (rises[2] ?? 0));
  expect(rises[4]).toBeLessThan(1);
});

it('rises from code over text and headings to the title', () => {
  const rises = [
    impact({ code: 1 }),
    impact({ body: 1 }),
    impact({ heading: 1 }),
    impact({ title: 1 }),
  ];
  expect(rises).toEqual([...rises].sort((a, b) => a - b));
  expect(new Set(rises).size).toBe(4);
});

it('is lower in a longer text, but not for more aliases', () => {
  expect(impact({ body: 1 }, { body: 5000 })).toBeLessThan(impact({ body: 1 }));
  expect(impact({ alias: 1 }, { alias: 5000 })).toBe(impact({ alias: 1 }));
});

it('is a number where no page has the field', () => {
  const none = impactOf(
    { ...noCounts(), title: 1 },
    noCounts(),
    noCounts(),
    defaultOptions.fieldWeights,
  );
  expect(none).toBeGreaterThan(0);
});

it('adds counts field by field', () => {
  const sum = { ...noCounts(), title: 1 };
  add(sum, { ...noCounts(), title: 2, body: 3 });
  expect(sum).toEqual({ ...noCounts(), title: 3, body: 3 });
});
