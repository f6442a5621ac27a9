import { expect, it } from 'vitest';
import { suggest } from './suggest';

it('names the nearest where it is near', () => {
  expect(suggest('tdsql-tpcc-2032', ['tdsql-tpcc-2023', 'tbaas'], 'x')).toBe(
    'did you mean `tdsql-tpcc-2023`?',
  );
});

it('lists all where they are few and none is near', () => {
  expect(suggest('quite-another', ['a', 'b'], 'x')).toBe('use `a` or `b`');
});

it('says how to go on where they are many, or none', () => {
  const many = [...'abcdefghij'];
  expect(suggest('quite-another', many, 'add it')).toBe('add it');
  expect(suggest('anything', [], 'add it')).toBe('add it');
});
