import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const defaults = { queries: '/q', edition: '2026-11', out: '/results.md' };

describe('readOptions', () => {
  it('runs at every size and writes the results where nothing is said', () => {
    const options = readOptions([], defaults);
    expect(options).toMatchObject({ scales: [1, 4, 16], out: '/results.md', edition: '2026-11' });
  });

  it.each([['--quick'], ['--site', '/other'], ['--queries', '/other'], ['--edition', 'current']])(
    'writes no results of a run with %s unless it is told where',
    (...args) => {
      expect(readOptions(args, defaults).out).toBeUndefined();
      expect(readOptions([...args, '--out', '/own.md'], defaults).out).toBe('/own.md');
    },
  );

  it('says what it does not know and how it is run', () => {
    expect(() => readOptions(['--fast'], defaults)).toThrow(
      /^Unknown option '--fast'\. The benchmark is run so: npm run bench/,
    );
  });
});
