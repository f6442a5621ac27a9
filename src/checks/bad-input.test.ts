import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentence, today } from '../../tests/support/evidence';
import { readSite } from './reading/site-fs';
import { checkSite } from './rules';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/checks/_site');
const page = 'docs/insurance.mdx';
const claims = 'docs/_data/claims.yml';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'bad-input-'));
  cpSync(small, site, { recursive: true });
  // A mistake elsewhere, which must be found in any case.
  write('docs/notes.txt', 'x');
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

function textOf(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

function replace(file: string, from: string, to: string): void {
  const text = textOf(file);
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
  write(
    file,
    text.replace(from, () => to),
  );
}

/** What the check says of the site, but for the mistake that is there in any case. */
function said(): string[] {
  const problems = checkSite(readSite(site), { today }).map(sentence);
  const elsewhere = problems.filter((problem) =>
    problem.startsWith('docs/notes.txt:1:1 page-file'),
  );
  expect(elsewhere).toHaveLength(1);
  return problems.filter((problem) => !elsewhere.includes(problem));
}

const laughs = ['a: &a [ha, ha]', 'b: &b [*a, *a, *a]', 'c: [*b, *b, *b]', ''].join('\n');

/** What somebody may hand in as the claims of an edition, and what is to be said of it. */
const dataTexts: [what: string, text: (sound: string) => string | Uint8Array, said: string][] = [
  ['nothing', () => '', '1:1 yaml-syntax: found an empty file'],
  ['blanks', () => '\n\n  \n', '1:1 yaml-syntax: found an empty file'],
  ['a comment alone', () => '# later\n', '1:1 yaml-syntax: found an empty file'],
  ['text', () => 'hello', '1:1 yaml-syntax: found something that is not a map'],
  ['JSON', () => '[1, 2]', '1:1 yaml-syntax: found something that is not a map'],
  ['a tab', (sound) => sound.replace('  asOf', '\tasOf'), '7:1 yaml-syntax: found a tab'],
  ['aliases that multiply', () => laughs, '1:4 yaml-syntax: found the anchor `&a`'],
  [
    'a key twice',
    (sound) => `${sound}  confidence: low\n`,
    '22:3 duplicate-id: found `confidence`',
  ],
  ['an id twice', (sound) => `${sound}\nshare: {}\n`, '23:1 duplicate-id: found `share`'],
  ['1.1 MB', (sound) => `${sound}# ${'x'.repeat(1_100_000)}`, '1:1 text-file: found a file of 1.1'],
  [
    'bytes that are not UTF-8',
    (sound) => Buffer.concat([Buffer.from(sound), Buffer.from([0x23, 0xff, 0x0a])]),
    '22:2 text-file: found bytes that are not UTF-8',
  ],
  ['text in GBK', () => Buffer.from([0xb9, 0xc9, 0xb7, 0xdd]), '1:1 text-file: found bytes that'],
  [
    'text in UTF-16',
    (sound) => Buffer.from(`\ufeff${sound}`, 'utf16le'),
    '1:1 text-file: found text in UTF-16',
  ],
  [
    'line ends of Windows',
    (sound) => sound.replaceAll('\n', '\r\n'),
    '1:10 text-file: found a line that ends in a carriage return',
  ],
  ['a byte-order mark', (sound) => `\ufeff${sound}`, '1:1 text-file: found a byte-order mark'],
  [
    'a NUL byte',
    (sound) => sound.replace('share:', 'sh\0are:'),
    '13:3 text-file: found a NUL byte',
  ],
  [
    'a tag that makes code',
    (sound) => sound.replace('It holds', '!!js/function It holds'),
    '16:9 yaml-syntax: found the tag',
  ],
  [
    'a tag that makes bytes',
    (sound) => sound.replace('It holds', '!!binary aGk= #'),
    '16:9 yaml-syntax: found the tag `!!binary`',
  ],
  [
    'two documents',
    (sound) => sound.replace('\nshare', '---\nshare'),
    '12:1 yaml-syntax: found a line of `---`',
  ],
  [
    'a merge key',
    (sound) => sound.replace('  asOf', '  <<: { asOf: x }\n  asOf'),
    '7:3 schema: found the field `<<`',
  ],
  [
    'a number with a line below',
    (sound) => sound.replace('0.18', '0_18'),
    '18:21 schema: found the text "0_18"',
  ],
  ['a number without end', (sound) => sound.replace('0.18', '.inf'), '18:21 schema:'],
  ['no number', (sound) => sound.replace('0.18', '.nan'), '18:21 schema:'],
  ['a number in hexadecimal', (sound) => sound.replace('0.18', '0x1F'), '18:21 schema: found'],
  [
    'a key that is a list',
    (sound) => sound.replace('  asOf', '  ? [a]\n  : b\n  asOf'),
    '7:5 yaml-syntax: found the key `[a]`',
  ],
  [
    'a record that is no map',
    (sound) => `${sound}\nbanks: many\n`,
    '23:8 schema: found the text "many" under `banks`',
  ],
  [
    'an id like a date',
    (sound) => sound.replace('share:', '2020-10-01:'),
    '13:1 schema: found the id `2020-10-01`',
  ],
  [
    'an id of a thousand letters',
    (sound) => sound.replace('\nshare:', `\n${'a'.repeat(1000)}:`),
    '13:1 schema: found the id `aaa',
  ],
  [
    'an id with a meaning to JavaScript',
    (sound) => sound.replace('\nshare:', '\n__proto__:'),
    '13:1 schema: found the id `__proto__`',
  ],
  [
    'a field with a meaning to JavaScript',
    (sound) => sound.replace('  asOf', '  __proto__: { a: 1 }\n  asOf'),
    '7:3 schema: found the field `__proto__`',
  ],
  [
    'a locale with a meaning to JavaScript',
    (sound) => sound.replace('    en: It', '    constructor: x\n    en: It'),
    '16:5 schema: found the field `constructor`',
  ],
  [
    'a figure with a meaning to JavaScript',
    (sound) => sound.replace('of {share}', 'of {toString}'),
    '16:9 text-markup: found a lone `{`',
  ],
  ['HTML', (sound) => sound.replace('It holds', 'It <b>holds</b>'), '16:9 text-markup: found'],
  ['code in braces', (sound) => sound.replace('It holds', 'It {1 + 1} holds'), '16:'],
  [
    'a script',
    (sound) => sound.replace('It holds', 'It <script>alert(1)</script> holds'),
    '16:9 text-markup: found',
  ],
  [
    'a link to a script',
    (sound) => sound.replace('It holds', 'It [x](javascript:alert(1)) holds'),
    '16:9 text-markup: found a link',
  ],
  [
    'brackets without end',
    () => `a: ${'['.repeat(20_000)}`,
    '1:203 yaml-syntax: found lists or maps nested too deeply',
  ],
];

it.each(dataTexts)('tells of %s among the data', (_, text, message) => {
  write(claims, text(textOf(claims)));
  expect(said()).toContainEqual(expect.stringContaining(`${claims}:${message}`));
});

/** The same of a page. */
const pageTexts: [what: string, text: (sound: string) => string | Uint8Array, said: string][] = [
  ['nothing', () => '', '1:1 front-matter: found an empty page'],
  [
    'front matter alone',
    () => '---\ntitle: 保险\n---\n',
    '1:1 front-matter: found no `description`',
  ],
  [
    'no front matter',
    (sound) => sound.slice(sound.indexOf('<Ed')),
    '1:1 front-matter: found no front matter',
  ],
  [
    'an unknown field',
    (sound) => sound.replace('title', 'tilte'),
    '2:1 front-matter: found the field `tilte`',
  ],
  [
    'front matter that is no YAML',
    (sound) => sound.replace('保险', '甲: 乙'),
    '2:8 front-matter: found a `: `',
  ],
  [
    'aliases that multiply',
    (sound) => sound.replace('---\n', `---\n${laughs}`),
    '2:4 front-matter: found the anchor `&a`',
  ],
  [
    'a key with a meaning to JavaScript',
    (sound) => sound.replace('---\n', '---\n__proto__: x\n'),
    '2:1 front-matter: found the field `__proto__`',
  ],
  [
    'a page that does not parse',
    (sound) => sound.replace(' />', '>'),
    '6:1 page-syntax: found <Edition> without a closing tag',
  ],
  ['1.1 MB', (sound) => sound + 'x'.repeat(1_100_000), '1:1 text-file: found a file of 1.1 MB'],
  [
    'bytes that are not UTF-8',
    (sound) => Buffer.concat([Buffer.from(sound), Buffer.from([0xe4, 0xbd])]),
    '15:1 text-file: found bytes that are not UTF-8',
  ],
  [
    'line ends of Windows',
    (sound) => sound.replaceAll('\n', '\r\n'),
    '1:4 text-file: found a line that ends in a carriage return',
  ],
  ['a byte-order mark', (sound) => `\ufeff${sound}`, '1:1 text-file: found a byte-order mark'],
  [
    'a NUL byte',
    (sound) => sound.replace('保险公司', '保险\0公司'),
    '3:16 text-file: found a NUL byte',
  ],
  [
    'a script',
    (sound) => `${sound}\n<script>alert(1)</script>\n`,
    '16:1 page-html: found the element <script>',
  ],
  ['code', (sound) => `${sound}\n{process.exit()}\n`, '16:1 page-html: found `{process.exit()}`'],
  [
    'an import',
    (sound) => `${sound}\nimport fs from 'node:fs';\n`,
    '16:1 page-html: found an import from `node:fs`',
  ],
  [
    'an address that runs code',
    (sound) => `${sound}\n[x](javascript:alert(1))\n`,
    '16:1 internal-link: found "javascript:alert(1)"',
  ],
  [
    'an address that holds data',
    (sound) => `${sound}\n[x](data:text/html,x)\n`,
    '16:1 internal-link: found "data:text/html,x"',
  ],
  [
    'an address of this machine',
    (sound) => `${sound}\n[x](../../../etc/passwd)\n`,
    '16:1 internal-link: found "../../../etc/passwd"',
  ],
  [
    'lists without end',
    () => `---\ntitle: x\ndescription: y\n---\n\n${'- '.repeat(3000)}x`,
    '1:1 page-syntax: found parts nested too deeply',
  ],
  ['a line of 900 KB', (sound) => `${sound}\n${'文'.repeat(300_000)} <b\n`, '16:'],
  [
    'an id with a meaning to JavaScript',
    (sound) => sound.replace('"share"', '"constructor"'),
    '10:1 unknown-reference: found `constructor`',
  ],
];

it.each(pageTexts)('tells of %s on a page', (_, text, message) => {
  write(page, text(textOf(page)));
  expect(said()).toContainEqual(expect.stringContaining(`${page}:${message}`));
});

it.each([page, claims, 'versions.json', 'sidebars.ts'])(
  'tells of a folder in place of %s',
  (file) => {
    rmSync(path.join(site, file));
    mkdirSync(path.join(site, file));
    expect(said()).toContainEqual(expect.stringContaining(`${file}:1:1 text-file: found a folder`));
  },
);

it.each([page, claims])('tells of a link in place of %s, and does not follow it', (file) => {
  rmSync(path.join(site, file));
  symlinkSync('/etc/hostname', path.join(site, file));
  expect(said()).toContainEqual(
    expect.stringContaining(`${file}:1:1 text-file: found a symbolic link`),
  );
});

it('does not follow a link to a folder around itself', () => {
  symlinkSync('..', path.join(site, 'docs/_data/claims'));
  expect(said()).toContainEqual(expect.stringContaining('docs/_data/claims:1:1 data-file: found'));
});

it.skipIf(process.getuid?.() === 0)('tells of a file that it may not read', () => {
  chmodSync(path.join(site, page), 0);
  expect(said()).toContainEqual(expect.stringContaining(`${page}:1:1 text-file: found a file`));
});

it.each([
  ['["2020-10"', '1:1 edition-list: found something else than a list'],
  ['{"a": 1}', '1:1 edition-list: found something else than a list'],
  ['[2020]', '1:1 edition-list: found something else than a list'],
  ['["../../etc"]', '1:1 edition-list: found something else than a list'],
  ['', '1:1 edition-list: found something else than a list'],
  ['["2026-05", "2020-10"]', '1:2 edition-list: found 2026-05, which has no pages'],
  ['["2020-10",\n "2020-10"]', '2:2 edition-list: found 2020-10 a second time'],
  ['[]', '1:1 edition-list: found no 2020-10'],
])('tells of %j in place of the list of editions', (text, message) => {
  write('versions.json', text);
  expect(said().filter((problem) => problem.startsWith('versions.json'))).toEqual([
    expect.stringContaining(`versions.json:${message}`),
  ]);
});

it('reads the other editions where the list of them cannot be read', () => {
  write('versions.json', 'oops');
  replace('versioned_docs/version-2020-10/tdsql.mdx', '"accounts"', '"acounts"');
  expect(said()).toContainEqual(
    expect.stringContaining('version-2020-10/tdsql.mdx:8:1 unknown-ref'),
  );
});

it('tells of an edition whose data have gone', () => {
  rmSync(path.join(site, 'versioned_docs/version-2020-10/_data'), { recursive: true });
  expect(said()).toContainEqual(
    expect.stringContaining('versioned_docs/version-2020-10/_data/edition.yml:1:1 data-file'),
  );
});

it('tells of a sidebar that is no JSON', () => {
  const file = 'versioned_sidebars/version-2020-10-sidebars.json';
  write(file, '{ "handbook": ["tdsql", ] }');
  expect(said()).toEqual([
    expect.stringContaining(`${file}:1:1 frozen-edition: found a change`),
    expect.stringContaining(`${file}:1:23 page-listed: found`),
  ]);
});
