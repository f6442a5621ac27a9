import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { entriesBelow, readTextFile, sizeLimit } from './text-file-fs';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'text-file-'));
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

function at(name: string): string {
  return path.join(site, name);
}

/** What is read of a file of these bytes, and what is said of it. */
function read(bytes: string | Uint8Array) {
  writeFileSync(at('a.yml'), bytes);
  const { text, problems } = readTextFile(site, at('a.yml'));
  return { text, said: problems.map(sentence) };
}

describe('readTextFile', () => {
  it('reads text as it is', () => {
    expect(read('数据库\n')).toEqual({ text: '数据库\n', said: [] });
    expect(read('')).toEqual({ text: '', said: [] });
  });

  it('takes a byte-order mark and carriage returns away, and says so', () => {
    const { text, said } = read('\ufeffa: 1\r\nb: 2\rc: 3\n');
    expect(text).toBe('a: 1\nb: 2\nc: 3\n');
    expect(said).toEqual([
      expect.stringContaining('a.yml:1:1 text-file: found a byte-order mark'),
      expect.stringContaining('a.yml:1:6 text-file: found a line that ends in a carriage return'),
    ]);
  });

  it.each([
    ['a byte that begins nothing', [0x61, 0x0a, 0x62, 0xff], '2:2', 'bytes that are not UTF-8'],
    ['half a character', [0x61, 0xe4, 0xbd], '1:2', 'bytes that are not UTF-8'],
    ['a character in more bytes than it needs', [0xc0, 0xaf], '1:1', 'bytes that are not UTF-8'],
    ['half a pair of surrogates', [0xed, 0xa0, 0x80], '1:1', 'bytes that are not UTF-8'],
    ['a NUL byte', [0x61, 0x0a, 0x00], '2:1', 'a NUL byte'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], '1:1', 'text in UTF-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], '1:1', 'text in UTF-16'],
  ])('does not take %s for text', (_, bytes, place, found) => {
    const { text, said } = read(Uint8Array.from(bytes));
    expect(text).toBeUndefined();
    expect(said).toEqual([expect.stringContaining(`a.yml:${place} text-file: found ${found}`)]);
  });

  it('takes a replacement character for what it is where the file holds it', () => {
    expect(read('a \ufffd b').said).toEqual([]);
  });

  it('reads no more than a page or a data file may hold', () => {
    expect(read('x'.repeat(sizeLimit)).said).toEqual([]);
    expect(read('x'.repeat(sizeLimit + 1))).toEqual({
      text: undefined,
      said: [expect.stringContaining('a.yml:1:1 text-file: found a file of 1.0 MB')],
    });
  });

  it('reads neither links nor folders', () => {
    mkdirSync(at('b.yml'));
    symlinkSync('/etc/hostname', at('c.yml'));
    symlinkSync(at('nowhere'), at('d.yml'));
    const said = ['b.yml', 'c.yml', 'd.yml'].flatMap((name) =>
      readTextFile(site, at(name)).problems.map(({ found }) => found),
    );
    expect(said).toEqual(['a folder', 'a symbolic link', 'a symbolic link']);
  });

  // The system lets root read everything.
  it.skipIf(process.getuid?.() === 0)('tells of a file that it may not read', () => {
    writeFileSync(at('a.yml'), 'a');
    chmodSync(at('a.yml'), 0);
    const [problem] = readTextFile(site, at('a.yml')).problems;
    expect(problem?.found).toBe('a file that cannot be opened');
  });
});

describe('entriesBelow', () => {
  it('names files, links, and folders that are called like files, in order', () => {
    mkdirSync(at('folder/deeper'), { recursive: true });
    mkdirSync(at('b.yml'));
    for (const name of ['c.yml', 'a.yml', 'folder/deeper/d.yml', 'b.yml/e.yml']) {
      writeFileSync(at(name), '');
    }
    symlinkSync('..', at('folder/up'));
    expect(entriesBelow(site).map((file) => path.relative(site, file))).toEqual([
      'a.yml',
      'b.yml',
      'b.yml/e.yml',
      'c.yml',
      'folder/deeper/d.yml',
      'folder/up',
    ]);
  });

  it('gives nothing where there is nothing, and a file where that stands in a folder’s place', () => {
    writeFileSync(at('docs'), '');
    expect(entriesBelow(at('nowhere'))).toEqual([]);
    expect(entriesBelow(at('docs'))).toEqual([at('docs')]);
  });
});
