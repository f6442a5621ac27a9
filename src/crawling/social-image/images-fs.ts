import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Card, type CardLine, cardColours, ground, linesOf } from './card';
import { draw, type Ground, groundOf, type Shape } from './picture';
import { pngOf } from './png';
import type { SetGlyph, TextStyle, Typeface } from './typeface';
import { readTypeface } from './typeface-fs';

/** A social image, named by what it shows. */
export interface SocialImage {
  /** `3f2a9c4188a1d07b.png` */
  file: string;
  png: Uint8Array;
}

/**
 * Makes the social images of cards, in their order. Each letter is rendered once, as titles are made of the
 * same ones: hundreds of pages cost hardly more than the letters of their titles.
 *
 * The renderer is compiled to WebAssembly and the font comes with its package: an image is the same pixel
 * for pixel wherever it is made.
 * @throws Error if the font lacks a character of a card
 */
export async function makeImages(cards: readonly Card[]): Promise<SocialImage[]> {
  const typeface = await readTypeface(
    cards.flatMap(({ handbook, title, dating }) => [handbook, `${title}…`, dating]),
  );
  await start();
  const shapesOf = lineDrawer(typeface);
  const empty = groundOf(render(ground), cardColours);
  return cards.map((card) => imageOf(linesOf(card, typeface), empty, shapesOf));
}

function imageOf(
  lines: readonly CardLine[],
  empty: Ground,
  shapesOf: ReturnType<typeof lineDrawer>,
): SocialImage {
  const picture = { ...empty, pixels: empty.pixels.slice() };
  for (const line of lines) draw(picture, line.colour, shapesOf(line));
  // Of a level more, a file is a hundredth smaller and takes half as long again.
  const png = pngOf(picture, (rows) => deflateSync(rows, { level: 5 }));
  const hash = createHash('sha256').update(png).digest('hex');
  return { file: `${hash.slice(0, 16)}.png`, png };
}

/** Gives the letters of a line as shapes, each of which is rendered when it is first met. */
function lineDrawer(typeface: Typeface) {
  const shapes = new Map<string, Shape>();
  const shapeOf = (glyph: string, size: number): Shape => {
    const key = `${glyph} ${size}`;
    const known = shapes.get(key);
    if (known) return known;
    const shape = renderGlyph(typeface, glyph, size);
    shapes.set(key, shape);
    return shape;
  };
  const lines = new Map<string, SetGlyph[]>();
  // What all cards say of the handbook and its editions is set once.
  const glyphsOf = (text: string, style: TextStyle): SetGlyph[] => {
    const key = JSON.stringify([text, style]);
    const glyphs = lines.get(key) ?? typeface.glyphsOf(text, style);
    lines.set(key, glyphs);
    return glyphs;
  };
  return ({ text, style, x, y }: CardLine) =>
    // At whole pixels, a letter is made of the same bytes wherever it stands.
    glyphsOf(text, style).map((glyph) => ({
      shape: shapeOf(glyph.key, style.size),
      x: Math.round(x + glyph.x),
      y,
    }));
}

function renderGlyph(typeface: Typeface, glyph: string, size: number): Shape {
  const { path, box } = typeface.outlineOf(glyph, size);
  // A space has no outline, and a box without an end.
  if (path === '') return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  const [left, top] = [Math.floor(box.minX), Math.floor(box.minY)];
  const [width, height] = [Math.ceil(box.maxX) - left, Math.ceil(box.maxY) - top];
  const { rgba } = render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      `<path transform="translate(${-left} ${-top})" d="${path}"/></svg>`,
  );
  const coverage = Uint8Array.from(
    { length: width * height },
    (_, pixel) => rgba[pixel * 4 + 3] ?? 0,
  );
  return { left, top, width, height, coverage };
}

function render(svg: string): { width: number; height: number; rgba: Uint8Array } {
  const renderer = new Resvg(svg);
  const image = renderer.render();
  const { width, height, pixels: rgba } = image;
  image.free();
  renderer.free();
  return { width, height, rgba };
}

/** Each language is built by modules of its own, but the renderer starts once in a process. */
async function start(): Promise<void> {
  const wasm = createRequire(__filename).resolve('@resvg/resvg-wasm/index_bg.wasm');
  try {
    await initWasm(readFileSync(wasm));
  } catch (error) {
    if (!/already initialized/i.test(String(error))) throw error;
  }
}
