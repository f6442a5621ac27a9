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

/**
 * The rows, counted from the plot up, in which labels stand that hang from upright rules: each so high
 * that no rule to its right runs through it.
 * @param labels - the ends of each label together with its rule, from left to right
 */
export function rowsOf(labels: readonly { start: number; end: number }[]): number[] {
  const rows: number[] = [];
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const end = labels[index]?.end ?? 0;
    const below = labels.flatMap(({ start }, other) =>
      other > index && start < end ? [rows[other] ?? 0] : [],
    );
    rows[index] = below.length === 0 ? 0 : Math.max(...below) + 1;
  }
  return rows;
}
