import type { Picture } from './picture';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * A picture as PNG, with its palette: two pixels a byte.
 * @throws Error if it has more colours than that allows
 * @param deflate - compresses the pixels in the format of zlib
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(
  { width, height, palette, pixels }: Picture,
  deflate: (rows: Buffer) => Buffer,
): Buffer {
  if (palette.length > 16)
    throw new Error(`a picture of ${palette.length} colours, not at most 16`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, in a palette.
  header.set([4, 3], 8);
  const colours = Buffer.from(
    palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]),
  );
  // Each row begins with its filter: none.
  const length = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(length * height);
  for (let row = 0, from = 0; row < height; row++, from += width) {
    for (let column = 0, at = row * length; column < width; column += 2) {
      const right = column + 1 < width ? pixels[from + column + 1] : 0;
      rows[++at] = ((pixels[from + column] ?? 0) << 4) | (right ?? 0);
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflate(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** Node has it from 20.15 on. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
