import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeGroup,
  decodePostings,
  encodeGroup,
  encodePostings,
  type Posting,
  type PostingList,
} from './postings';

function posting(more: Partial<Posting> = {}): Posting {
  const units = [{ unit: 0, impact: 0.5 }];
  return { page: 0, impact: 0.5, inTitle: false, inHeading: false, titleLength: 0, units, ...more };
}

function listOf(...postings: Posting[]): PostingList {
  return { documentFrequency: postings.length, unitFrequency: postings.length, postings };
}

function reread(list: PostingList): PostingList {
  return decodePostings(encodePostings(list));
}

const impact = fc.double({ min: 0, max: 1, noNaN: true });

const units = fc
  .uniqueArray(fc.record({ unit: fc.nat(2000), impact }), {
    selector: ({ unit }) => unit,
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.sort((a, b) => a.unit - b.unit));

const postings = fc
  .uniqueArray(
    fc
      .record({ page: fc.nat(5000), impact, inTitle: fc.boolean(), inHeading: fc.boolean(), units })
      .map((each) => ({ ...each, titleLength: each.inTitle ? 7 : 0 })),
    { selector: ({ page }) => page },
  )
  .map((all) => all.sort((a, b) => a.page - b.page));

describe('postings', () => {
  it('give back pages, places and units', () => {
    fc.assert(
      fc.property(postings, fc.nat(), fc.nat(), (all, documentFrequency, unitFrequency) => {
        const list = reread({ documentFrequency, unitFrequency, postings: all });
        const exact = ({ impact: _, units, ...rest }: Posting) => ({
          ...rest,
          units: units.map(({ unit }) => unit),
        });
        expect(list.documentFrequency).toBe(documentFrequency);
        expect(list.unitFrequency).toBe(unitFrequency);
        expect(list.postings.map(exact)).toEqual(all.map(exact));
      }),
    );
  });

  it('give back impacts nearly, in their order, and never none', () => {
    fc.assert(
      fc.property(impact, impact, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [first, second] = reread(
          listOf(posting({ impact: low }), posting({ page: 1, impact: high })),
        ).postings;
        expect(first?.impact).toBeGreaterThan(0);
        expect(second?.impact).toBeGreaterThanOrEqual(first?.impact ?? 1);
        expect(Math.abs((second?.impact ?? 0) - high)).toBeLessThanOrEqual(1 / 31);
      }),
    );
  });

  it('keep a step of the scale even beyond it', () => {
    const [none, much] = reread(
      listOf(posting({ impact: 0 }), posting({ page: 1, impact: 9 })),
    ).postings;
    expect(none?.impact).toBeGreaterThan(0);
    expect(much?.impact).toBe(1);
  });

  it('weigh the first unit, alone on its page, as the page', () => {
    const [only] = reread(
      listOf(posting({ impact: 1, units: [{ unit: 0, impact: 0.2 }] })),
    ).postings;
    expect(only?.units).toEqual([{ unit: 0, impact: 1 }]);
  });

  it('may be none of many', () => {
    const list = { documentFrequency: 7, unitFrequency: 9, postings: [] };
    expect(reread(list)).toEqual(list);
  });

  it('are refused where the bytes end within one', () => {
    const units = [{ unit: 3, impact: 0.5 }];
    const bytes = encodePostings(listOf(posting({ inTitle: true, titleLength: 2, units })));
    for (let length = 3; length < bytes.length; length++) {
      expect(() => decodePostings(bytes.slice(0, length)), `${length} bytes`).toThrow(RangeError);
    }
    expect(() => decodePostings(new Uint8Array())).toThrow(RangeError);
  });
});

describe('groups', () => {
  const group = fc
    .dictionary(fc.nat(5000).map(String), fc.uniqueArray(fc.nat(2000), { minLength: 1 }))
    .map(
      (all) => new Map(Object.entries(all).map(([page, each]) => [Number(page), new Set(each)])),
    );

  it('give back pages and units, in whatever order they come', () => {
    fc.assert(
      fc.property(group, (units) => {
        expect(decodeGroup(encodeGroup(units))).toEqual(units);
        expect(encodeGroup(new Map([...units].reverse()))).toEqual(encodeGroup(units));
      }),
    );
  });

  it('are refused where the bytes end within one', () => {
    const bytes = encodeGroup(new Map([[3, new Set([1, 2])]]));
    for (let length = 1; length < bytes.length; length++) {
      expect(() => decodeGroup(bytes.slice(0, length)), `${length} bytes`).toThrow(RangeError);
    }
  });
});

it.each([
  ['postings', decodePostings],
  ['groups', decodeGroup],
])('reads any bytes as %s or refuses them', (_, decode) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        decode(bytes);
      } catch (failure) {
        expect(failure).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 1000 },
  );
});
