/**
 * About how wide a text is set, in units of its size, rather too wide than too narrow: fonts differ,
 * and what is cut off is lost. Han and full-width characters are square.
 */
export function widthOf(text: string): number {
  const square = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60%@MW]/u;
  return [...text].reduce((width, character) => width + (square.test(character) ? 1 : 0.64), 0);
}

/** `text` in lines of at most `width`, broken at spaces or, where there are none, between characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=\s)|(?<=[\u2e80-\u9fff])/u)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/**
 * Moves labels apart that would lie upon one another, each as little as it takes.
 * @param labels - where each would like to have its middle, and how high it is
 * @param top - the upper end of the room
 * @param bottom - the lower end of the room
 * @returns the middles, in the order of `labels`
 */
export function spread(
  labels: readonly { middle: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = labels.map((label, index) => ({ ...label, index }));
  order.sort((a, b) => a.middle - b.middle);
  let floor = top;
  for (const label of order) {
    label.middle = Math.max(label.middle, floor + label.height / 2);
    floor = label.middle + label.height / 2;
  }
  // What was pushed out at the bottom pushes the others back up.
  let ceiling = bottom;
  for (const label of [...order].reverse()) {
    label.middle = Math.min(label.middle, ceiling - label.height / 2);
    ceiling = label.middle - label.height / 2;
  }
  return order.sort((a, b) => a.index - b.index).map(({ middle }) => middle);
}

/**
 * The labels along an axis that have room, the last for certain: it is the one readers look for.
 * @param labels - in the order of the axis
 * @param gap - the least distance between two
 */
export function thin<Label extends { middle: number; width: number }>(
  labels: readonly Label[],
  gap: number,
): Label[] {
  const kept: Label[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const label of [...labels].reverse()) {
    if (label.middle + label.width / 2 > limit) continue;
    kept.unshift(label);
    limit = label.middle - label.width / 2 - gap;
  }
  return kept;
}
