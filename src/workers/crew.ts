import { availableParallelism } from 'node:os';
import path from 'node:path';
import Tinypool from 'tinypool';

/** Processes that do work of which there is much, such as what is done to every page. */
export interface Crew {
  /**
   * Does the work of a module with each item, as many at once as there are cores.
   * @param module - the absolute path of a module that exports `work`, which takes an item; items and results are
   *   values that JSON can say
   * @returns the results in the order of the items, whoever was done first
   * @throws what the work of the first item that fails throws
   */
  each<Item, Result>(module: string, items: readonly Item[]): Promise<Result[]>;
  /** Lets the processes go. */
  dismiss(): Promise<void>;
}

/**
 * How each is run: it frees its memory by itself, without the helpers that V8 would have for every core, which hold
 * one another up where every core has work; and it has room, in MB, for what is made of one page and soon dropped.
 */
const settings = ['--single-threaded-gc', '--max-semi-space-size=32'];

/** Calls processes together, which start once there is work. */
export function callCrew(): Crew {
  const pool = new Tinypool({
    filename: path.join(__dirname, 'work.mjs'),
    // Threads of one process would have to do with the settings of that.
    runtime: 'child_process',
    execArgv: settings,
    env: process.env as Record<string, string>,
    minThreads: 0,
    maxThreads: availableParallelism(),
    // One that has nothing to do for a moment keeps what it has loaded.
    idleTimeout: 60_000,
  });
  return {
    each: (module, items) => Promise.all(items.map((item) => pool.run({ module, item }))),
    dismiss: () => pool.destroy(),
  };
}
