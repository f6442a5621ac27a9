/** A picture of at most 256 colours. */
export interface Picture {
  width: number;
  height: number;
  /** `0xRRGGBB` */
  palette: readonly number[];
  /** The place of each pixel's colour in the palette, row by row. */
  pixels: Uint8Array;
}

/** How much of each pixel a shape covers, 0 to 255, and where it lies from the point it is drawn at. */
export interface Shape {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** Steps from the paper to an ink: more than an eye tells apart on the edge of a letter. */
const steps = 16;

/** A picture with room for inks on its first colour. */
export interface Ground extends Picture {
  /** Where the steps of each ink, by its colour, begin in the palette. */
  inks: ReadonlyMap<string, number>;
}

/**
 * Makes a ground of a picture in RGBA.
 * @param paper - the colour on which there is drawn, `#rrggbb`
 * @throws Error if it has more colours than a picture can
 */
export function groundOf(
  { width, height, rgba }: { width: number; height: number; rgba: Uint8Array },
  paper: string,
  inks: readonly string[],
): Ground {
  const palette = [numberOf(paper)];
  const starts = new Map<string, number>();
  for (const ink of inks) {
    starts.set(ink, palette.length);
    for (let step = 1; step <= steps; step++) palette.push(mix(paper, ink, step / steps));
  }
  const places = new Map<number, number>([[numberOf(paper), 0]]);
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(pixel * 4, pixel * 4 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    let place = places.get(colour);
    if (place === undefined) {
      place = palette.push(colour) - 1;
      places.set(colour, place);
    }
    pixels[pixel] = place;
  }
  if (palette.length > 256) throw new Error(`a picture of ${palette.length} colours`);
  return { width, height, palette, pixels, inks: starts };
}

/** Draws shapes with an ink, each at its point, where there is nothing but paper; what lies outside is cut. */
export function draw(
  { width, height, pixels, inks }: Ground,
  ink: string,
  shapes: Iterable<{ shape: Shape; x: number; y: number }>,
): void {
  const start = inks.get(ink);
  if (start === undefined) throw new Error(`the ground has no ink ${ink}`);
  for (const { shape, x, y } of shapes) {
    for (let row = 0; row < shape.height; row++) {
      const down = y + shape.top + row;
      if (down < 0 || down >= height) continue;
      for (let column = 0; column < shape.width; column++) {
        const covered = shape.coverage[row * shape.width + column] as number;
        const step = Math.round((covered / 255) * steps);
        const across = x + shape.left + column;
        if (step === 0 || across < 0 || across >= width) continue;
        const at = down * width + across;
        // Where letters touch, the darker of the two shows.
        pixels[at] = Math.max(pixels[at] as number, start + step - 1);
      }
    }
  }
}

function numberOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

function mix(paper: string, ink: string, share: number): number {
  const [from, to] = [numberOf(paper), numberOf(ink)];
  return [16, 8, 0].reduce((sum, shift) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255];
    return sum | (Math.round(a + (b - a) * share) << shift);
  }, 0);
}
