import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUnit, encodeUnit, kinds } from './unit';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });

const unit = fc.record({
  kind: fc.constantFrom(...kinds),
  path: text,
  anchor: text,
  title: text,
  headings: fc.array(text, { maxLength: 7 }),
  text,
  untranslated: fc.boolean(),
});

it('gives a unit back', () => {
  fc.assert(
    fc.property(unit, (each) => {
      expect(decodeUnit(encodeUnit(each))).toEqual(each);
    }),
  );
});

it('refuses a kind that there is not', () => {
  expect(() => decodeUnit(new Uint8Array([200, 0, 0, 0, 0, 0]))).toThrow(
    'the bytes are not a unit',
  );
});

it('refuses a unit that ends too early', () => {
  const [sample] = fc.sample(unit, { numRuns: 1, seed: 3 });
  const bytes = encodeUnit({ ...sample, kind: 'claim', text: 'x' } as never);
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeUnit(bytes.slice(0, length)), `${length} bytes`).toThrow(RangeError);
  }
});
