/** Half of an even number; the larger, the sooner it is done. */
export async function work(item: number): Promise<number> {
  if (item % 2 > 0) throw new RangeError(`${item} is odd`);
  await new Promise((done) => setTimeout(done, 40 - item));
  return item / 2;
}
