import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { differencesBetween } from './differences-fs';

/** A build with these files. */
function build(files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
  return dir;
}

const files = { 'index.html': '<p>front</p>', 'en/index.html': '<p>front</p>' };

it('finds none between builds that are the same, compressed or not', () => {
  expect(differencesBetween(build(files), build({ ...files, 'index.html.br': 'x' }))).toEqual([]);
});

it('names a file that only one of them has', () => {
  const [one, other] = [
    build(files),
    build({ ...files, 'a.js': '', 'en/index.html': '<p>front</p>' }),
  ];
  expect(differencesBetween(one, other)).toEqual([`a.js: only in ${other}`]);
  expect(differencesBetween(other, one)).toEqual([`a.js: only in ${other}`]);
});

it('shows the first place where a file differs, with what stands around it', () => {
  const one = build({ 'a.html': '<head>\n<title>银行 2020</title>' });
  const other = build({ 'a.html': '<head>\n<title>银行 2021</title>' });
  expect(differencesBetween(one, other)).toEqual([
    [
      'a.html: differs from byte 24, line 2',
      '  "<head>\\n<title>银行 2020</title>"',
      '  "<head>\\n<title>银行 2021</title>"',
    ].join('\n'),
  ]);
});
