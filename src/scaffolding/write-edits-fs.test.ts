import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileEdit } from './scaffold';
import { WriteFailure, writeEdits } from './write-edits-fs';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'scaffolding-'));
  writeFileSync(path.join(site, 'old.yml'), 'a: 1\n');
});
afterEach(() => rmSync(site, { recursive: true }));

function edit(file: string, before: string | undefined, after: string): FileEdit {
  return { file, before, after, start: 0, end: after.length };
}

const change = edit('old.yml', 'a: 1\n', 'a: 1\nb: 2\n');

it('writes every edit, in folders that are made for them, and leaves nothing else', () => {
  writeEdits(site, [change, edit('deep/er/new.mdx', undefined, 'new\n')]);
  expect(readFileSync(path.join(site, 'old.yml'), 'utf8')).toBe('a: 1\nb: 2\n');
  expect(readFileSync(path.join(site, 'deep/er/new.mdx'), 'utf8')).toBe('new\n');
  expect(readdirSync(site)).toEqual(['deep', 'old.yml']);
});

it('leaves all as it was where one of them cannot be written', () => {
  mkdirSync(path.join(site, 'taken.mdx.new'));
  const edits = [
    change,
    edit('deep/er/new.mdx', undefined, 'x'),
    edit('taken.mdx', undefined, 'x'),
  ];
  expect(() => writeEdits(site, edits)).toThrow(WriteFailure);
  expect(readFileSync(path.join(site, 'old.yml'), 'utf8')).toBe('a: 1\n');
  expect(existsSync(path.join(site, 'deep'))).toBe(false);
  expect(existsSync(path.join(site, 'taken.mdx'))).toBe(false);
});

it.each([
  ['has changed', edit('old.yml', 'a: 0\n', 'b: 2\n')],
  ['is there by now', edit('old.yml', undefined, 'b: 2\n')],
  ['is gone', edit('gone.yml', 'a: 1\n', 'b: 2\n')],
])('does not write over a file that %s', (_, stale) => {
  expect(() => writeEdits(site, [edit('new.mdx', undefined, 'new\n'), stale])).toThrow(
    `Nothing was written: ${stale.file} has changed meanwhile. Run this again.`,
  );
  expect(readFileSync(path.join(site, 'old.yml'), 'utf8')).toBe('a: 1\n');
  expect(readdirSync(site)).toEqual(['old.yml']);
});
