import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('keeps the order of keys and of items', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], ([key]) => key);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
