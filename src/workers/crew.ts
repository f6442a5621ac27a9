import { availableParallelism } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';

/** Threads that do work of which there is much, such as what is done to every page. */
export interface Crew {
  /**
   * Does the work of a module with each item, as many at once as there are cores.
   * @param module - the absolute path of a module that exports `work`, which takes an item; items and results are
   *   values that can be cloned
   * @returns the results in the order of the items, whoever was done first
   * @throws what the work of the first item that fails throws
   */
  each<Item, Result>(module: string, items: readonly Item[]): Promise<Result[]>;
  /** Lets the threads go. */
  dismiss(): Promise<void>;
}

/** Room for what is made of one page and soon dropped, in MB: by Node's own measure it would be looked through over and over. */
const room = 32;

/** Calls threads together, which start once there is work. */
export function callCrew(): Crew {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: path.join(__dirname, 'work.mjs'),
    minThreads: 0,
    maxThreads: threads,
    // A thread that has nothing to do for a moment keeps what it has loaded.
    idleTimeout: 60_000,
    resourceLimits: { maxYoungGenerationSizeMb: room },
    // What the main thread was started with, it registers by itself.
    execArgv: [],
  });
  return {
    each: (module, items) => Promise.all(items.map((item) => pool.run({ module, item }))),
    dismiss: () => pool.destroy(),
  };
}
