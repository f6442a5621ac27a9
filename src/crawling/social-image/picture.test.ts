import { describe, expect, it } from 'vitest';
import { draw, groundOf, type Shape } from './picture';

const [paper, ink] = ['#ffffff', '#000000'];
/** Paper, 3 × 2, with a red pixel in its last place. */
const rgba = Uint8Array.from([...Array(20).fill(255), 255, 0, 0, 255]);
const ground = () =>
  groundOf({ width: 3, height: 2, rgba }, { paper, inks: [ink], others: ['#ff0000'] });

/** A row of pixels. */
const row = (...coverage: number[]): Shape => ({
  left: 0,
  top: 0,
  width: coverage.length,
  height: 1,
  coverage: Uint8Array.from(coverage),
});

describe('a picture', () => {
  it('has the colours that it is drawn with, with the steps from paper to ink', () => {
    expect(ground().palette).toEqual([0xffffff, 0xaaaaaa, 0x555555, 0, 0xff0000]);
  });

  it('takes the nearest of them for each pixel of its ground', () => {
    const nearly = rgba.map((part) => Math.abs(part - 30));
    const { palette, pixels } = groundOf(
      { width: 3, height: 2, rgba: nearly },
      { paper, inks: [ink], others: ['#ff0000'] },
    );
    expect([...pixels].map((place) => palette[place])).toEqual([
      ...Array(5).fill(0xffffff),
      0xff0000,
    ]);
  });

  it('is drawn on in steps from paper to ink', () => {
    const picture = ground();
    draw(picture, ink, [{ shape: row(0, 170, 255), x: 0, y: 0 }]);
    const colours = [...picture.pixels].map((place) => picture.palette[place]);
    expect(colours.slice(0, 3)).toEqual([0xffffff, 0x555555, 0]);
  });

  it('shows the darker where shapes touch, and nothing of what lies outside', () => {
    const picture = ground();
    const shapes = [row(255, 64), row(64, 255)].map((shape) => ({ shape, x: 0, y: 0 }));
    draw(picture, ink, [
      ...shapes,
      { shape: row(255), x: 3, y: 0 },
      { shape: row(255), x: 0, y: -1 },
    ]);
    const colours = [...picture.pixels].map((place) => picture.palette[place]);
    expect(colours).toEqual([0, 0, 0xffffff, 0xffffff, 0xffffff, 0xff0000]);
  });
});
