import { describe, expect, it } from 'vitest';
import { parseStat, residentOfTree, ticksOfChildren } from './proc';

/** A line of `/proc/<pid>/stat`, cut off after the memory. */
const line = (pid: number, parent: number, pages: number, name = 'node') =>
  `${pid} (${name}) S ${parent} 1 1 0 -1 4194304 100 200 0 0 11 12 313 314 20 0 11 0 5000 900000 ${pages} 18446744073709551615`;

describe('parseStat', () => {
  it('reads past a name with spaces and brackets', () => {
    expect(parseStat(line(7, 3, 250, 'a (b) c'))).toEqual({
      pid: 7,
      parent: 3,
      residentPages: 250,
    });
  });

  it('reads nothing in what is no such line', () => {
    expect(parseStat('')).toBeUndefined();
  });
});

it('takes user and system time of ended children together', () => {
  expect(ticksOfChildren(line(7, 3, 250))).toBe(313 + 314);
});

it('adds up a process and all below it, and nobody beside it', () => {
  const tree = [
    { pid: 1, parent: 0, residentPages: 1000 },
    { pid: 9, parent: 8, residentPages: 4 },
    { pid: 7, parent: 1, residentPages: 1 },
    { pid: 8, parent: 7, residentPages: 2 },
    { pid: 5, parent: 1, residentPages: 100 },
  ];
  expect(residentOfTree(tree, 7)).toBe(7);
  expect(residentOfTree(tree, 99)).toBe(0);
});
