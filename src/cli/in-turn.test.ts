import { spawn } from 'node:child_process';
import { afterEach, expect, it, vi } from 'vitest';
import { tellInTurn } from './in-turn';

/** A process that runs a script, its output for us to read. */
const start = (script: string) =>
  spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });

/** What is printed, in the order in which it is. */
function listen(): string[] {
  const printed: string[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed.push(`${name}: ${String(chunk)}`);
      return true;
    });
  }
  return printed;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('tells what processes print one after the other, though they run at once', async () => {
  const printed = listen();
  const [first, second] = [
    start('setTimeout(() => console.log("first"), 300)'),
    start('console.log("second"); console.error("and more")'),
  ];
  expect(await tellInTurn([first, second])).toBe(true);
  expect(printed[0]).toBe('stdout: first\n');
  expect(printed.slice(1).sort()).toEqual(['stderr: and more\n', 'stdout: second\n']);
});

it('stops those after one that fails, and tells nothing of them', async () => {
  const printed = listen();
  const failing = start('console.error("broken"); process.exitCode = 1');
  const endless = start('console.log("endless"); setInterval(() => {}, 1000)');
  const ended = new Promise((resolve) => endless.on('close', (_, signal) => resolve(signal)));
  expect(await tellInTurn([failing, endless])).toBe(false);
  expect(printed).toEqual(['stderr: broken\n']);
  expect(await ended).toBe('SIGTERM');
});
