import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { decodeNode } from '../table/node';
import { writeIndex } from './write-fs';

const root = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(root, { recursive: true }));

function entry(key: string, value = 1) {
  return { key, value: new Uint8Array([value]) };
}

function read(folder: string, name: string) {
  return decodeNode(gunzipSync(readFileSync(path.join(root, folder, `${name}.bin`))));
}

it('writes the root and the numbered files, packed', () => {
  const folder = writeIndex(root, 'now.en', [entry('ta'), entry('ub')]);
  expect(readdirSync(path.join(root, folder)).sort()).toEqual(['0.bin', '1.bin', 'root.bin']);
  expect(read(folder, 'root').keys).toHaveLength(2);
  expect(read(folder, '0').keys).toEqual(['ta']);
});

it('names the folder after what it holds', () => {
  const folder = writeIndex(root, 'now.en', [entry('ta')]);
  expect(folder).toMatch(/^now\.en\.[0-9a-f]{10}$/);
  expect(writeIndex(root, 'now.en', [entry('ta')])).toBe(folder);
  expect(writeIndex(root, 'now.en', [entry('ta', 2)])).not.toBe(folder);
  expect(writeIndex(root, 'now.en', [entry('tb')])).not.toBe(folder);
});

it('leaves no drafts, those of a build that was broken off included', () => {
  writeFileSync(path.join(root, '.now.en'), 'half');
  writeIndex(root, 'now.en', [entry('ta')]);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});
