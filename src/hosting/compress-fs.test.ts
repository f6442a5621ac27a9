import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { compressSite, removeCompressed } from './compress-fs';

const page = '<p>TDSQL 强同步</p>\n'.repeat(100);
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'compress-'));
  mkdirSync(path.join(dir, 'en'));
  write('en/a.html', page);
  write('b.txt', 'b');
  write('c.png', page);
});

const write = (file: string, text: string) => writeFileSync(path.join(dir, file), text);
const read = (file: string) => readFileSync(path.join(dir, file));

it('writes brotli and gzip beside what shrinks', async () => {
  const { files, bytes, br, gz } = await compressSite(dir);
  expect(brotliDecompressSync(read('en/a.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('en/a.html.gz')).toString()).toBe(page);
  for (const file of ['b.txt.br', 'b.txt.gz', 'c.png.br', 'c.png.gz']) {
    expect(existsSync(path.join(dir, file)), file).toBe(false);
  }
  expect(files).toBe(2);
  expect(bytes).toBe(Buffer.byteLength(page) + 1);
  // What does not shrink is sent as it is.
  expect(br).toBe(read('en/a.html.br').length + 1);
  expect(gz).toBe(read('en/a.html.gz').length + 1);
});

it('gives the same bytes for the same site', async () => {
  await compressSite(dir);
  const [br, gz] = [read('en/a.html.br'), read('en/a.html.gz')];
  await compressSite(dir);
  expect(read('en/a.html.br')).toEqual(br);
  expect(read('en/a.html.gz')).toEqual(gz);
});

it('leaves nothing behind of a file that no longer shrinks', async () => {
  await compressSite(dir);
  write('en/a.html', 'a');
  await compressSite(dir);
  expect(existsSync(path.join(dir, 'en/a.html.br'))).toBe(false);
});

it('removes what it wrote, and no file of the site', async () => {
  write('own.gz', 'a');
  await compressSite(dir);
  removeCompressed(dir);
  expect(existsSync(path.join(dir, 'en/a.html.gz'))).toBe(false);
  expect(read('own.gz').toString()).toBe('a');
  rmSync(dir, { recursive: true });
});
