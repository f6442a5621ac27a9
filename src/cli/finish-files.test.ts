import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hash } from '../offline/building/site-files-fs';
import { finishFiles } from './finish-files';

const dir = mkdtempSync(path.join(tmpdir(), 'finish-'));
afterAll(() => rmSync(dir, { recursive: true }));

const page = '<meta charset="UTF-8"><script src="/a.js" defer=""></script>';
const read = (file: string) => readFileSync(path.join(dir, file));
const finish = (...files: string[]) => finishFiles({ dir, files, watch: 'watch()' });

test('a page loads its scripts later, has its policy, and is digested as it is then', () => {
  writeFileSync(path.join(dir, 'a.html'), page);
  const { digests, problems } = finish('a.html');
  expect(problems).toEqual([]);
  expect(read('a.html').toString()).toMatch(
    /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" [^>]*sha256-[^>]*><script data-starts>/,
  );
  const bytes = read('a.html').length;
  expect(digests).toEqual([
    ['a.html', { hash: hash(read('a.html')), bytes, transfer: expect.any(Number) }],
  ]);
});

test('done again it changes nothing', () => {
  const { mtimeMs } = statSync(path.join(dir, 'a.html'));
  const first = read('a.html');
  finish('a.html');
  expect(read('a.html')).toEqual(first);
  expect(statSync(path.join(dir, 'a.html')).mtimeMs).toBe(mtimeMs);
});

test('a file that is no page stays as it is, and is digested', () => {
  writeFileSync(path.join(dir, 'a.bin'), Buffer.from([0xff, 0xfe]));
  expect(finish('a.bin').digests).toEqual([['a.bin', { hash: hash(Buffer.from([0xff, 0xfe])) }]]);
});

test('everything that keeps pages from being served is told', () => {
  writeFileSync(path.join(dir, 'b.html'), '<meta charset=UTF-8><script async src=/b.js></script>');
  writeFileSync(path.join(dir, 'c.html'), '<meta charset=UTF-8><p onclick=c()>');
  expect(finish('b.html', 'c.html').problems).toEqual([
    expect.objectContaining({ rule: 'scripts-on-demand', file: 'b.html' }),
    expect.objectContaining({ rule: 'content-security-policy', file: 'c.html' }),
  ]);
});
