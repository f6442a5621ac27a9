import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Card, drawCard } from './card';
import { readTypeface } from './typeface-fs';

/** A social image, named by what it shows. */
export interface SocialImage {
  /** `3f2a9c4188a1d07b.png` */
  file: string;
  png: Uint8Array;
}

/**
 * Makes the social images of cards, in their order. What was made before is taken from the cache.
 *
 * The renderer is compiled to WebAssembly and the font comes with its package: an image is the same byte
 * for byte wherever it is made.
 * @param cache - a folder to keep them in between builds
 * @throws Error if the font lacks a character of a card
 */
export async function makeImages(cards: readonly Card[], cache: string): Promise<SocialImage[]> {
  const typeface = await readTypeface(
    cards.flatMap(({ handbook, title, dating }) => [handbook, `${title}…`, dating]),
  );
  const render = await rendererIn(cache);
  return cards.map((card) => render(drawCard(card, typeface)));
}

async function rendererIn(cache: string): Promise<(svg: string) => SocialImage> {
  const wasm = readFileSync(createRequire(__filename).resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await start(wasm);
  mkdirSync(cache, { recursive: true });
  // Another renderer may draw another image of the same.
  const renderer = createHash('sha256').update(wasm).digest();
  return (svg) => {
    const hash = createHash('sha256').update(renderer).update(svg).digest('hex');
    const file = `${hash.slice(0, 16)}.png`;
    const kept = path.join(cache, file);
    if (existsSync(kept)) return { file, png: readFileSync(kept) };
    const png = new Resvg(svg).render().asPng();
    // Whole or not at all, whatever becomes of this build.
    writeFileSync(`${kept}.${process.pid}`, png);
    renameSync(`${kept}.${process.pid}`, kept);
    return { file, png };
  };
}

/** Each language is built by modules of its own, but the renderer starts once in a process. */
async function start(wasm: Uint8Array): Promise<void> {
  try {
    await initWasm(wasm);
  } catch (error) {
    if (!/already initialized/i.test(String(error))) throw error;
  }
}
