import type { Results, Run } from '../results';

/** A run with round figures. */
export function run(site: Run['site'], pages: number, factor: number): Run {
  return {
    site,
    pages,
    cold: { seconds: pages * factor, cpuSeconds: pages * factor * 2, peakMemory: 1e9 * factor },
    warm: { seconds: pages * factor * 0.5 },
    output: { bytes: pages * factor * 1e6, files: pages * 6, mainScript: 5e5 },
    download: { html: 1e4, styles: 1e4, scripts: 1e5, laterScripts: 0, images: 1e3 },
  };
}

/** Two sizes; stock at the smaller one only, the handbook failed at the larger. */
export const results: Results = {
  date: '2026-11-26',
  machine: { cores: 2, memory: 24 * 2 ** 30, node: '20.20.2', load: 0.2 },
  docusaurus: '3.10.2',
  sections: 4,
  stockUpTo: 100,
  warmUpTo: 100,
  heap: 14000,
  runs: [
    run('stock', 100, 1),
    run('handbook', 100, 0.5),
    { site: 'handbook', pages: 400, failure: 'Error: no room in /tmp/somewhere/else' },
  ],
};
