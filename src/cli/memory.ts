import os from 'node:os';

/**
 * What a process holds of each page that it builds, and beside all pages, in bytes: the bundler's notes above all.
 * Measured with `npm run bench -- building`.
 */
const held = { page: 1.4e6, beside: 1.5e9 };

/** Whether processes that build some pages each find room in memory at once. */
export function haveRoom(pages: readonly number[], memory = memoryOfMachine()): boolean {
  const needed = pages.map((count) => held.beside + count * held.page);
  return needed.reduce((sum, each) => sum + each, 0) <= memory;
}

/** That of the container, where it has less than the machine, in bytes. */
function memoryOfMachine(): number {
  const limit = process.constrainedMemory() ?? 0;
  return limit > 0 ? Math.min(limit, os.totalmem()) : os.totalmem();
}
