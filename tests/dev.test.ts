import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { launchBrowser } from './support/browser';
import { collect } from './support/docusaurus';

const repository = path.resolve(import.meta.dirname, '..');
const stops: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Runs `npm run dev`'s own command until it serves what it has compiled. */
function dev(port: string, locale: string): Promise<void> {
  // A test runner sets NODE_ENV, which Docusaurus sets itself.
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['src/cli/run.mjs', 'dev', '--no-open', '--locale', locale],
    // A group of its own, so that the server it starts ends with it.
    { cwd: repository, env: { ...env, PORT: port, CI: '' }, detached: true },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  const output = collect(child);
  stops.push(() => {
    process.kill(-(child.pid as number));
    return ended;
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => /compiled successfully/i.test(output()) && resolve());
    child.on('close', () => reject(new Error(`npm run dev stopped:\n${output()}`)));
  });
}

it.each([
  ['zh-Hans', '3428', '/docs/next/tdsql'],
  ['en', '3429', '/en/docs/next/tdsql'],
])(
  'npm run dev serves the pages in %s',
  async (locale, port, address) => {
    await dev(port, locale);
    const browser = await launchBrowser();
    stops.push(() => browser.close());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://localhost:${port}${address}`);
    await page.locator('h1').filter({ hasText: 'TDSQL' }).waitFor({ timeout: 60_000 });
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    expect(await page.locator('article [id^="source-"]').count()).toBeGreaterThan(10);
    expect(errors).toEqual([]);
    // All pages are compiled anew.
  },
  300_000,
);
