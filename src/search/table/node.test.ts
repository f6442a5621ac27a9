import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorted } from '../testing/memory-site';
import { decodeNode, encodeNode } from './node';

const entry = fc.record({
  key: fc.string({ unit: 'grapheme', maxLength: 8 }),
  value: fc.uint8Array({ maxLength: 6 }),
});
const entries = fc.uniqueArray(entry, { selector: ({ key }) => key }).map(sorted);

describe('a node', () => {
  it('gives back what was laid out', () => {
    fc.assert(
      fc.property(entries, fc.nat(9), fc.nat(), (all, level, firstChild) => {
        const node = decodeNode(encodeNode(level, firstChild, all));
        expect(node.level).toBe(level);
        expect(node.firstChild).toBe(firstChild);
        expect(node.keys).toEqual(all.map(({ key }) => key));
        expect(node.values).toEqual(all.map(({ value }) => value));
      }),
    );
  });

  it('keeps characters whole that begin with the same half', () => {
    const keys = ['𠮷', '𠮸', '𠮸强'];
    const node = decodeNode(
      encodeNode(
        0,
        0,
        keys.map((key) => ({ key, value: new Uint8Array() })),
      ),
    );
    expect(node.keys).toEqual(keys);
  });

  it('lays a key out without what it shares with the one before', () => {
    const value = new Uint8Array();
    const size = (...keys: string[]) =>
      encodeNode(
        0,
        0,
        keys.map((key) => ({ key, value })),
      ).length;
    expect(size('databases', 'databasis')).toBeLessThan(size('databases', 'xyzzyasis'));
  });
});

describe('damaged bytes', () => {
  it('are refused wherever they end too early', () => {
    const bytes = encodeNode(0, 0, [
      { key: '强同', value: new Uint8Array([1, 2]) },
      { key: '强步', value: new Uint8Array([3]) },
    ]);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => decodeNode(bytes.slice(0, length)), `${length} bytes`).toThrow(RangeError);
    }
  });

  it.each([
    ['a count that they cannot hold', [0, 0, 200, 1, 1]],
    ['keys that are longer than their text', [0, 0, 1, 0, 9, 0, 1, 97]],
    ['a beginning that the key before does not have', [0, 0, 1, 3, 1, 0, 1, 97]],
    ['nothing but the highest byte', Array(200).fill(255)],
  ])('are refused with %s', (_, bytes) => {
    expect(() => decodeNode(new Uint8Array(bytes))).toThrow(RangeError);
  });

  it('are read as some node or refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        try {
          const { keys, values } = decodeNode(bytes);
          expect(keys).toHaveLength(values.length);
        } catch (failure) {
          expect(failure).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
