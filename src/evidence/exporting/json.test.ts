import { describe, expect, it } from 'vitest';
import { linesOfJson } from './json';

const records = [{ id: 'a', sources: [{ id: 'b' }], note: undefined }, { id: 'c' }];

describe('JSON, an item a line', () => {
  it('has each record of a list on a line of its own', () => {
    expect(linesOfJson(records, 1)).toBe('[\n{"id":"a","sources":[{"id":"b"}]},\n{"id":"c"}\n]\n');
  });

  it('has each record of a dataset on a line of its own, beside what they are', () => {
    const dataset = { version: 1, title: undefined, records, others: [] };
    expect(linesOfJson(dataset, 2)).toBe(
      '{\n"version":1,\n"records":[\n{"id":"a","sources":[{"id":"b"}]},\n{"id":"c"}\n],\n"others":[]\n}\n',
    );
  });

  it('says what JSON says', () => {
    const values = { nothing: null, 'a "name"': ['线', 1.5, true, { deep: [{}] }] };
    for (const depth of [1, 2, 3]) expect(JSON.parse(linesOfJson(values, depth))).toEqual(values);
  });
});
