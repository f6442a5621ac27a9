import { expect, it } from 'vitest';
import { latinWords } from './latin-words';

it('finds what an id can be made of', () => {
  expect(latinWords('TDSQL-C 与 Oracle_19c：对照')).toEqual(['tdsql', 'c', 'oracle', '19c']);
  expect(latinWords('对照')).toEqual([]);
});
