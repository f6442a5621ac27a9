import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { load } from './load.cjs';

const dir = mkdtempSync(path.join(tmpdir(), 'load-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, code: string): string {
  const file = path.join(dir, name);
  writeFileSync(file, code);
  return file;
}

test('a module knows where it lies, and so do those that it imports', async () => {
  write('other.ts', 'export const other: string = __filename;');
  const file = write('one.ts', "export { other } from './other'; export const own = __dirname;");
  expect(await load(file)).toMatchObject({ own: dir, other: path.join(dir, 'other.ts') });
});

test('a module is run once', async () => {
  const file = write('once.ts', 'export const things: object = {};');
  const [once, again] = [await load(file), await load(file)];
  expect(again.things).toBe(once.things);
});

test('packages are left to Node', async () => {
  const file = write('packed.ts', "import { sep } from 'node:path'; export const found = sep;");
  expect(await load(file)).toMatchObject({ found: path.sep });
});

test('what cannot be compiled says where', async () => {
  await expect(load(write('wrong.ts', 'export const = 1;'))).rejects.toThrow('wrong.ts:1:');
});
