import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes';

function written(write: (out: ByteWriter) => void): Uint8Array {
  const out = new ByteWriter();
  write(out);
  return out.done();
}

describe('numbers', () => {
  it.each([0, 1, 127, 128, 300, 2 ** 31, 2 ** 32 + 5, Number.MAX_SAFE_INTEGER])(
    'gives %d back',
    (value) => {
      const reader = new ByteReader(written((out) => out.number(value)));
      expect(reader.number()).toBe(value);
      expect(reader.done).toBe(true);
    },
  );

  it('takes one byte below 128 and two below 16,384', () => {
    expect(written((out) => out.number(127))).toHaveLength(1);
    expect(written((out) => out.number(128))).toHaveLength(2);
    expect(written((out) => out.number(16_383))).toHaveLength(2);
    expect(written((out) => out.number(16_384))).toHaveLength(3);
  });

  it('refuses a number that no count can be', () => {
    const reader = new ByteReader(new Uint8Array(300).fill(255));
    expect(() => reader.number()).toThrow(RangeError);
  });
});

describe('texts', () => {
  it.each(['', 'a', '强同步', '𠮷野家', '\uFEFF强', 'a\0b'])('gives %o back', (text) => {
    expect(new ByteReader(written((out) => out.text(text))).text()).toBe(text);
  });
});

it('gives back what was written in the order in which it was written', () => {
  const item = fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'grapheme', maxLength: 90 }));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const reader = new ByteReader(
        written((out) => {
          for (const each of items) typeof each === 'number' ? out.number(each) : out.text(each);
        }),
      );
      const read = items.map((each) =>
        typeof each === 'number' ? reader.number() : reader.text(),
      );
      expect(read).toEqual(items);
      expect(reader.done).toBe(true);
    }),
  );
});

it.each<[string, (reader: ByteReader) => unknown]>([
  ['a byte', (reader) => reader.byte()],
  ['a number', (reader) => reader.number()],
  ['a text', (reader) => reader.text()],
  ['bytes', (reader) => reader.raw(1)],
])('refuses to read %s past the end', (_, read) => {
  expect(() => read(new ByteReader(new Uint8Array()))).toThrow('the bytes end too early');
  expect(() => new ByteReader(new Uint8Array([9, 65])).text()).toThrow(RangeError);
});
