import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

function read(...args: string[]) {
  return readOptions(args, ['plain', 'audit'], '/results.md');
}

describe('readOptions', () => {
  it('measures every page three times and writes the results where nothing is said', () => {
    expect(read()).toEqual({ runs: 3, out: '/results.md' });
  });

  it.each([
    ['--runs', '1'],
    ['--pages', 'plain'],
    ['--site', '/other'],
  ])('writes no results of a run with %s unless it is told where', (...args) => {
    expect(read(...args).out).toBeUndefined();
    expect(read(...args, '--out', '/own.md').out).toBe('/own.md');
  });

  it('takes several kinds of pages', () => {
    expect(read('--pages', 'plain,audit').pages).toEqual(['plain', 'audit']);
  });

  it.each([
    [['--pages', 'plain,plane'], 'There is no kind of page `plane`. There are: plain, audit.'],
    [['--runs', '0'], '`--runs 0` is no number of runs: give 1 or more.'],
    [['--runs', 'many'], '`--runs many` is no number of runs: give 1 or more.'],
  ])('says what is wrong with %s', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });

  it('says what it does not know and how it is run', () => {
    expect(() => read('--fast')).toThrow(
      /^Unknown option '--fast'\. The benchmark is run so: npm run bench -- reading/,
    );
  });
});
