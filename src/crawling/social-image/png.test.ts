import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pngOf } from './png';

const picture = {
  width: 3,
  height: 2,
  palette: [0xfbfaf6, 0x1f2623],
  pixels: Uint8Array.from([0, 1, 1, 1, 0, 0]),
};

/** The chunks of a file by their type, each of which must match its check value. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    if (crc32) expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += length + 12;
  }
  return chunks;
}

it('writes a picture with its palette, a row after the other', () => {
  const chunks = chunksOf(pngOf(picture, deflateSync));
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 3, 0, 0, 0]);
  expect(chunks.get('PLTE')?.toString('hex')).toBe('fbfaf61f2623');
  expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 0x01, 0x10, 0, 0x10, 0]);
});

it('refuses more colours than four bits can tell apart', () => {
  const palette = Array.from({ length: 17 }, (_, colour) => colour);
  expect(() => pngOf({ ...picture, palette }, deflateSync)).toThrow(
    'a picture of 17 colours, not at most 16',
  );
});
