/** A picture of few colours. */
export interface Picture {
  width: number;
  height: number;
  /** `0xRRGGBB`, at most 16. */
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

/** Steps from the paper to an ink: as many as show on the edge of a letter. */
const steps = 3;

/** A picture with room for inks on its first colour. */
export interface Ground extends Picture {
  /** Where the steps of each ink, by its colour, begin in the palette. */
  inks: ReadonlyMap<string, number>;
}

/** What a picture is drawn with, as `#rrggbb`. */
export interface Colours {
  paper: string;
  /** What is drawn later, on paper. */
  inks: readonly string[];
  /** What the ground shows beside. */
  others: readonly string[];
}

/** Makes a ground of a picture in RGBA; of the colours that there are, a pixel takes the nearest. */
export function groundOf(
  { width, height, rgba }: { width: number; height: number; rgba: Uint8Array },
  { paper, inks, others }: Colours,
): Ground {
  const stepsTo = (ink: string) =>
    Array.from({ length: steps }, (_, step) => mix(paper, ink, (step + 1) / steps));
  const palette = [numberOf(paper), ...inks.flatMap(stepsTo), ...others.map(numberOf)];
  const nearest = new Map<number, number>();
  const pixels = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(pixel * 4, pixel * 4 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    const place = nearest.get(colour) ?? nearestOf(palette, colour);
    nearest.set(colour, place);
    return place;
  });
  const starts = new Map(inks.map((ink, index) => [ink, 1 + index * steps]));
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

function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((each) =>
    partsOf(each).reduce((sum, part, at) => sum + (part - (partsOf(colour)[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function mix(paper: string, ink: string, share: number): number {
  const to = partsOf(numberOf(ink));
  return partsOf(numberOf(paper))
    .map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share))
    .reduce((colour, part) => (colour << 8) | part);
}

/** How much red, green and blue a colour has. */
function partsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
