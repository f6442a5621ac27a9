import os from 'node:os';

/** The day, and what a run ran on; nothing that would tell whose machine it is. */
export interface Circumstances {
  date: string;
  cores: number;
  node: string;
  browser: string;
  /** Processes that were waiting for a core when the run began, as a mean of one minute. */
  load: number;
}

/** Notes them as a run begins. */
export function circumstances(browserVersion: string): Circumstances {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: os.cpus().length,
    node: process.versions.node,
    browser: browserVersion,
    load: os.loadavg()[0] ?? 0,
  };
}
