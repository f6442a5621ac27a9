/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A permutation that leaves no item where it was: one cycle through all (S. Sattolo, 1986). */
export function cycleThrough<T>(items: readonly T[], random: () => number): Map<T, T> {
  const images = [...items];
  for (let last = images.length - 1; last > 0; last--) {
    const other = Math.floor(random() * last);
    [images[last], images[other]] = [images[other] as T, images[last] as T];
  }
  return new Map(items.map((item, index) => [item, images[index] as T]));
}
