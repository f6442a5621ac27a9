import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from './card';
import { makeImages, type SocialImage } from './images-fs';

const cards: Card[] = [
  { locale: 'zh-Hans', handbook: '手册', title: '银行：痛点', dating: '截至 2026 年' },
  { locale: 'en', handbook: 'Handbook', title: 'Banks’ “pains”', dating: 'as of 2026' },
];

describe('social images', () => {
  let cache: string;
  let images: SocialImage[];
  beforeAll(async () => {
    cache = mkdtempSync(path.join(tmpdir(), 'social-images-'));
    images = await makeImages(cards, cache);
  }, 60_000);
  afterAll(() => rmSync(cache, { recursive: true }));

  it('are PNG files of 1200 × 630 pixels', () => {
    for (const { png } of images) {
      const bytes = Buffer.from(png);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(60_000);
    }
  });

  // Whoever takes a new version of the renderer or of a font looks at the images and writes these anew.
  it('are the same, byte for byte, on every machine', () => {
    expect(images.map(({ png }) => createHash('sha256').update(png).digest('hex'))).toEqual([
      'a65af2ec348fdc819173a6c80507564939daa344507c75546f64b70bcc96c61a',
      'f888993adad276ee5a876c62c79015f589874db54e1382e62d4f9a9e74f13ec9',
    ]);
  });

  it('are taken from the cache when they are asked for again', async () => {
    expect(readdirSync(cache).toSorted()).toEqual(images.map(({ file }) => file).toSorted());
    const [first] = images as [SocialImage];
    writeFileSync(path.join(cache, first.file), 'kept');
    const [again] = (await makeImages(cards, cache)) as [SocialImage];
    expect(again.file).toBe(first.file);
    expect(Buffer.from(again.png).toString()).toBe('kept');
    writeFileSync(path.join(cache, first.file), first.png);
    expect(readFileSync(path.join(cache, first.file))).toEqual(Buffer.from(first.png));
  });

  it('have another name when they say something else', async () => {
    const [card, ...rest] = cards as [Card];
    const others = await makeImages([{ ...card, title: '保险' }, ...rest], cache);
    expect(others[0]?.file).not.toBe(images[0]?.file);
    expect(others[1]?.file).toBe(images[1]?.file);
  });

  it('are refused where the typeface lacks a character, which is named', async () => {
    const card = { ...(cards[0] as Card), title: '鐵𓂀路' };
    await expect(makeImages([card], cache)).rejects.toThrow(
      'the typeface of social images lacks a character of “𓂀”',
    );
  });
});
