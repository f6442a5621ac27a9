import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { copying, mergeParts, moving } from './merge-fs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parts-'));
});

/** A part with these files. */
function part(name: string, files: Record<string, string>): string {
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(folder, name, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return path.join(folder, name);
}

const read = (file: string) => readFileSync(path.join(folder, 'site', file), 'utf8');

it('lays parts over one another, without their records', () => {
  const dirs = [
    part('a', { 'docs/a.html': 'a', 'assets/main.js': 'main', 'part.json': '{}' }),
    part('b', { 'docs/b.html': 'b', 'assets/main.js': 'main', 'anchors.json': '{}' }),
  ];
  expect(mergeParts(dirs, path.join(folder, 'site'), copying)).toEqual([]);
  expect([read('docs/a.html'), read('docs/b.html'), read('assets/main.js')]).toEqual([
    'a',
    'b',
    'main',
  ]);
  expect(existsSync(path.join(folder, 'site/part.json'))).toBe(false);
  expect(existsSync(path.join(folder, 'site/anchors.json'))).toBe(false);
});

it('names what two parts have different', () => {
  const dirs = [part('a', { 'assets/main.js': 'one' }), part('b', { 'assets/main.js': 'other' })];
  expect(mergeParts(dirs, path.join(folder, 'site'), copying)).toEqual(['assets/main.js']);
});

it('makes one sitemap of all', () => {
  const entry = (name: string) => `<url><loc>${name}</loc></url>`;
  const dirs = [
    part('a', { 'sitemap.xml': `<urlset>${entry('b')}</urlset>`, 'index.html': '' }),
    part('b', { 'sitemap.xml': `<urlset>${entry('a')}</urlset>` }),
  ];
  mergeParts(dirs, path.join(folder, 'site'), copying);
  expect(read('sitemap.xml')).toBe(`<urlset>${entry('a')}${entry('b')}</urlset>`);
});

it('uses parts up where they are moved', () => {
  const dir = part('a', { 'index.html': 'front' });
  mergeParts([dir], path.join(folder, 'site'), moving);
  expect(read('index.html')).toBe('front');
  expect(existsSync(path.join(dir, 'index.html'))).toBe(false);
});
