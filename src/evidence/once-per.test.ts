import { expect, it, vi } from 'vitest';
import { lazily, oncePer } from './once-per';

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

it('makes each value of a record when it is first asked for', () => {
  const work = vi.fn((key: 'a' | 'b') => (key === 'a' ? undefined : key));
  const record = lazily(['a', 'b'], work);
  expect(Object.keys(record)).toEqual(['a', 'b']);
  expect(work).not.toHaveBeenCalled();
  expect([record.a, record.a]).toEqual([undefined, undefined]);
  expect(work.mock.calls).toEqual([['a']]);
  expect({ ...record }).toEqual({ a: undefined, b: 'b' });
  expect(work).toHaveBeenCalledTimes(2);
});
