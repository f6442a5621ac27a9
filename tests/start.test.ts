import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';

const repository = path.resolve(import.meta.dirname, '..');
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Runs `npm start`'s own command until it prints `awaited` or ends. */
function start(port: string, awaited: RegExp): Promise<{ output: string; status: number | null }> {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'start'], {
    cwd: repository,
    env: { ...process.env, PORT: port },
    // A group of its own, so that the server it starts ends with it.
    detached: true,
  });
  const stop = () => process.kill(-(child.pid as number));
  stops.push(stop);
  return new Promise((resolve) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (awaited.test(output)) resolve({ output, status: null });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (status) => {
      stops.splice(stops.indexOf(stop), 1);
      resolve({ output, status });
    });
  });
}

it('serves the site that is built already, without building it again', async () => {
  const { output } = await start('3418', /Stop it with/);
  expect(output).toContain('http://localhost:3418/');
  expect(output).not.toMatch(/Creating an optimized/);
  for (const [address, language] of [
    ['/', 'zh-Hans'],
    ['/en/', 'en'],
  ]) {
    const response = await fetch(`http://localhost:3418${address}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(new RegExp(`<html lang="?${language}\\b`));
  }
});

it('says plainly that the port is taken, and how to choose another', async () => {
  const other = createServer();
  stops.push(() => other.close());
  await new Promise<void>((resolve) => other.listen(3419, resolve));
  const { output, status } = await start('3419', /never/);
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    'Port 3419 is taken by another program: stop that one, or choose another port with ' +
      '`PORT=3420 npm start`.',
  );
});

it('says plainly what a port is', async () => {
  const { output, status } = await start('threethousand', /never/);
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    'PORT is `threethousand`, which is no port: give a whole number from 1 to 65535.',
  );
});
