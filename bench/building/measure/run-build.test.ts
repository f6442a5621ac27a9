import { describe, expect, it } from 'vitest';
import { BuildFailed, reasonOf, runBuild } from './run-build';

describe('runBuild', () => {
  it('counts processor time and memory of what the process itself starts', async () => {
    const busy =
      'const end = Date.now() + 700; const held = Buffer.alloc(1e8, 1); while (Date.now() < end); held.at(0)';
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const { seconds, cpuSeconds, peakMemory } = await runBuild(['-e', parent], '.', {});
    expect(seconds).toBeGreaterThan(0.7);
    if (process.platform !== 'linux') return;
    expect(cpuSeconds).toBeGreaterThan(0.05);
    expect(peakMemory).toBeGreaterThan(1e8);
  });

  it('tells why a build failed', async () => {
    const failing = runBuild(['-e', 'throw new RangeError("too many pages")'], '.', {});
    await expect(failing).rejects.toThrow(new BuildFailed('RangeError: too many pages'));
  });
});

describe('reasonOf', () => {
  it.each([
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'out of memory',
    ],
    [
      '[ERROR] Error: Unable to build website for locale en.\n    at build (x.js:1:1)',
      'Error: Unable to build website for locale en.',
    ],
    ['[SUCCESS] Generated', undefined],
  ])('finds in %j %j', (told, reason) => {
    expect(reasonOf(told)).toBe(reason);
  });
});
