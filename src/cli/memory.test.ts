import { expect, it } from 'vitest';
import { haveRoom } from './memory';

const gigabyte = 1e9;

it('has two languages of a small handbook built at once by any machine', () => {
  expect(haveRoom([50, 50], 4 * gigabyte)).toBe(true);
});

it('has those of a large one built one after the other where memory is short', () => {
  expect(haveRoom([4800, 4800], 12 * gigabyte)).toBe(false);
  expect(haveRoom([4800, 4800], 24 * gigabyte)).toBe(true);
});

it('asks the machine where it is not told', () => {
  expect(haveRoom([0])).toBe(true);
  expect(haveRoom([1e9])).toBe(false);
});
