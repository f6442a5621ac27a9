import { describe, expect, it } from 'vitest';
import { pack } from './pack';
import { openViews, unpack } from './packed';

const october = { value: '2020-10', text: 'October 2020' };
const views = {
  'claim/share': { record: 'claim', asOf: october, sources: [], note: null, share: 0.5 },
  'claim/size': { record: 'claim', asOf: { ...october }, sources: [], note: null, share: 2 },
  edition: { record: 'edition', asOf: october, final: true, list: [['a'], ['a']] },
};

describe('packing', () => {
  it('writes keys and what is said again once', () => {
    expect(pack(views)).toEqual({
      shapes: [
        ['claim/share', 'claim/size', 'edition'],
        ['record', 'asOf', 'sources', 'note', 'share'],
        ['value', 'text'],
        ['record', 'asOf', 'final', 'list'],
      ],
      shared: [
        [3, '2020-10', 'October 2020'],
        [0, 'a'],
      ],
      value: [
        1,
        [2, 'claim', [-1], [0], null, 0.5],
        [2, 'claim', [-1], [0], null, 2],
        [4, 'edition', [-1], true, [0, [-2], [-2]]],
      ],
    });
  });

  it('leaves out what is undefined, as JSON does', () => {
    const value = { a: undefined, b: [{ c: undefined }] };
    expect(unpack(pack(value))).toStrictEqual({ b: [{}] });
  });

  it('counts what stands in a thing that is said again once', () => {
    const { shared } = pack([{ at: { day: 1 } }, { at: { day: 1 } }]);
    expect(shared).toEqual([[1, [2, 1]]]);
  });
});

describe('unpacking', () => {
  it('gives what was packed, after it was written and read', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(views))))).toEqual(views);
  });

  it('gives one object for what is said in several places', () => {
    const found = unpack(pack(views)) as typeof views;
    expect(found['claim/size'].asOf).toBe(found.edition.asOf);
  });
});

describe('the views of a page', () => {
  const page = openViews(pack(views));

  it('are found by their addresses, and listed in the order of the page', () => {
    expect(page.at('claim/size')).toEqual(views['claim/size']);
    expect(page.all).toEqual(Object.values(views));
    expect(page.all[1]).toBe(page.at('claim/size'));
  });

  it('say which is missing', () => {
    expect(() => page.at('claim/other')).toThrow(
      'claim/other is not among the views of this page: reload it once they are read anew',
    );
  });
});
