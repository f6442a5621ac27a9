import { expect, test } from 'vitest';
import { wholeUpTo, windowAround } from './window';

const pages = (count: number) => Array.from({ length: count }, (_, place) => place);

test('a short list is shown whole', () => {
  const items = pages(wholeUpTo);
  expect(windowAround(items, 3)).toEqual({ shown: items, before: 0, after: 0 });
});

test.each([
  { where: 'in the middle', active: 50, first: 38, before: 38, after: 37 },
  { where: 'at the beginning', active: 2, first: 0, before: 0, after: 75 },
  { where: 'at the end', active: 99, first: 75, before: 75, after: 0 },
  { where: 'of a page that is not in it', active: -1, first: 0, before: 0, after: 75 },
])('of a long one, 25 neighbours are shown: $where', ({ active, first, before, after }) => {
  const { shown, ...left } = windowAround(pages(100), active);
  expect(shown).toEqual(pages(100).slice(first, first + 25));
  expect(left).toEqual({ before, after });
});
