import { expect, it } from 'vitest';
import { medianOf } from './median';

it('takes each figure by itself', () => {
  const runs = [
    { lcp: 3, bytes: { script: 10 } },
    { lcp: 1, bytes: { script: 30 } },
    { lcp: 2, bytes: { script: 20 } },
  ];
  expect(medianOf(runs)).toEqual({ lcp: 2, bytes: { script: 20 } });
});

it('is not moved by one run that went wrong', () => {
  expect(medianOf([{ tbt: 5 }, { tbt: 9000 }, { tbt: 6 }])).toEqual({ tbt: 6 });
});

it('says so where there are no runs', () => {
  expect(() => medianOf([])).toThrow('no runs');
});
