import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per';

it('works out what follows from an object once, and from another anew', () => {
  const work = vi.fn(({ name }: { name?: string }) => name);
  const nameOf = oncePer(work);
  const [first, second, nameless] = [{ name: 'a' }, { name: 'b' }, {}];
  expect([first, second, nameless, first, nameless].map(nameOf)).toEqual([
    'a',
    'b',
    undefined,
    'a',
    undefined,
  ]);
  expect(work).toHaveBeenCalledTimes(3);
});
