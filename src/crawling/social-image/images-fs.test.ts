import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Card } from './card';
import { makeImages, type SocialImage } from './images-fs';

const cards: Card[] = [
  { locale: 'zh-Hans', handbook: '手册', title: '银行：痛点', dating: '截至 2026 年' },
  { locale: 'en', handbook: 'Handbook', title: 'Banks’ “pains”', dating: 'as of 2026' },
];

/** The rows of a PNG file that holds them in one chunk; how they are compressed is for zlib to say. */
function pixelsIn(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const type = bytes.indexOf('IDAT');
  return inflateSync(bytes.subarray(type + 4, type + 4 + bytes.readUInt32BE(type - 4)));
}

describe('social images', () => {
  let images: SocialImage[];
  beforeAll(async () => {
    images = await makeImages(cards);
  }, 60_000);

  it('are PNG files of 1200 × 630 pixels', () => {
    for (const { png } of images) {
      const bytes = Buffer.from(png);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(12_000);
    }
  });

  // Whoever takes a new version of the renderer or of a font looks at the images and writes these anew.
  it('are the same, pixel for pixel, on every machine', () => {
    expect(
      images.map(({ png }) => createHash('sha256').update(pixelsIn(png)).digest('hex')),
    ).toEqual([
      'e7be70a01f84220698866588f644f66b2ee217763ecb5611ba6bc658bd2ef24a',
      'e9868775be0848cea3aa380a60681a96eb460e4b391e9ba88bf40addda995022',
    ]);
  });

  it('are the same whatever is drawn before them', async () => {
    const [second] = await makeImages(cards.slice(1));
    expect(second?.file).toBe(images[1]?.file);
  });

  it('have another name when they say something else', async () => {
    const [card, ...rest] = cards as [Card];
    const others = await makeImages([{ ...card, title: '保险' }, ...rest]);
    expect(others[0]?.file).not.toBe(images[0]?.file);
    expect(others[1]?.file).toBe(images[1]?.file);
  });

  it('are refused where the typeface lacks a character, which is named', async () => {
    const card = { ...(cards[0] as Card), title: '鐵𓂀路' };
    await expect(makeImages([card])).rejects.toThrow(
      'the typeface of social images lacks a character of “𓂀”',
    );
  });
});
