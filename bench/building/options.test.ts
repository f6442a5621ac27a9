import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const results = '/results.md';

describe('readOptions', () => {
  it('runs every size and writes the results where nothing is said', () => {
    expect(readOptions([], results)).toEqual({
      sizes: [100, 400, 1600, 6400],
      sections: 4,
      stockUpTo: 1600,
      warmUpTo: 1600,
      out: results,
      redraw: false,
      writeOnly: false,
    });
  });

  it('takes sizes in any order', () => {
    expect(readOptions(['--pages', '400,100'], results).sizes).toEqual([100, 400]);
  });

  it.each([
    ['--pages', '100'],
    ['--sections', '20'],
    ['--stock-up-to', '0'],
    ['--warm-up-to', '400'],
  ])('writes no results of a run with %s unless it is told where', (...args) => {
    expect(readOptions(args, results).out).toBeUndefined();
    expect(readOptions([...args, '--out', '/own.md'], results).out).toBe('/own.md');
  });

  it('draws the results anew where no other file is named', () => {
    expect(readOptions(['--redraw'], results)).toMatchObject({ redraw: true, out: results });
  });

  it.each([
    [
      ['--pages', '100,many'],
      /^`--pages` has "many", where a whole number from 4 is expected: npm/,
    ],
    [['--pages', '3'], /^`--pages` has "3", where a whole number from 4/],
    [['--sections', '0.5'], /^`--sections` has "0.5", where a whole number from 1/],
    [
      ['--page', '100'],
      /^Unknown option '--page'\. The benchmark is run so: npm run bench -- building/,
    ],
  ])('says what is wrong with %j and how it is run', (args, message) => {
    expect(() => readOptions(args, results)).toThrow(message);
  });
});
