import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { freeze } from '../freezing/edition-files-fs';
import { readFreezes } from '../freezing/freezes-fs';
import { sha256Of } from '../freezing/manifest';
import { freezeProblems } from './frozen-edition';

const small = path.resolve(import.meta.dirname, '../../../tests/fixtures/checks/_site');
const pages = 'versioned_docs/version-2020-10';
const english = 'i18n/en/docusaurus-plugin-content-docs/version-2020-10';
const sidebar = 'versioned_sidebars/version-2020-10-sidebars.json';
const page = `${pages}/tdsql.mdx`;
const image = `${pages}/img/layers.png`;
const manifest = 'editions/2020-10/manifest.json';
const errata = 'editions/2020-10/errata.yml';
const today = '2026-11-26';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'frozen-'));
  cpSync(small, site, { recursive: true });
  write(image, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]));
  write(`${english}.json`, '{}\n');
  write(manifest, freeze(site, '2020-10', '2020-10-31'));
});

afterEach(() => rmSync(site, { recursive: true }));

function read(file: string): Buffer {
  return readFileSync(path.join(site, file));
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), content);
}

function remove(file: string): void {
  rmSync(path.join(site, file), { recursive: true });
}

/** What is wrong with the editions: of files as such, and by the rule. */
function said(editions = ['2020-10']): string[] {
  const { freezes, problems } = readFreezes(site, editions);
  return [...problems, ...freezes.flatMap((each) => freezeProblems(each, today))].map(sentence);
}

/** An erratum of two files, but for what a test changes. */
function erratum(more: Record<string, string | undefined> = {}): string {
  const fields: Record<string, string | undefined> = {
    on: "'2026-11-20'",
    pages: '[tdsql]',
    what: '{ zh-Hans: 改一字, en: One letter }',
    why: '{ zh-Hans: 写错了, en: A slip }',
    pullRequest: '128',
    ...more,
  };
  return Object.entries(fields)
    .map(([field, source]) => `  ${field}: ${source}\n`)
    .join('');
}

it('has nothing against an edition as it was frozen', () => {
  expect(said()).toEqual([]);
});

describe('one thing that differs', () => {
  const yaml = `${pages}/_data/claims.yml`;

  it.each([page, yaml, `${pages}/_data/edition.yml`, `${english}/tdsql.mdx`, sidebar, image])(
    'is found where it is a byte of %s, and said how to mend',
    (file) => {
      const bytes = read(file);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      write(file, bytes);
      expect(said()).toEqual([
        `${file}:1:1 frozen-edition: found a change to a frozen edition that no erratum records, ` +
          `expected edition 2020-10 as its manifest has it; take that back: \`git checkout -- ${file}\`, ` +
          'or `git checkout main -- …` once committed; what must change is recorded: `npm run edition -- erratum 2020-10` says how',
      ]);
    },
  );

  it.each([
    ['the ends of its lines', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('is found where it is %s', (_, change) => {
    write(page, change(read(page).toString()));
    expect(said()).toEqual([expect.stringContaining(`${page}:1:1 frozen-edition: found a change`)]);
  });

  it('is found where it is a file more', () => {
    write(`${pages}/insurance.mdx`, 'x');
    expect(said()).toEqual([
      `${pages}/insurance.mdx:1:1 frozen-edition: found a file that the frozen edition does not ` +
        'have, expected edition 2020-10 as its manifest has it; remove it; what must change is ' +
        'recorded: `npm run edition -- erratum 2020-10` says how',
    ]);
  });

  it('is found where it is a file less', () => {
    remove(page);
    expect(said()).toEqual([
      expect.stringContaining(
        `${page}:1:1 frozen-edition: found no such file, although the frozen`,
      ),
    ]);
  });

  it('is found where it is the name of a file', () => {
    renameSync(path.join(site, page), path.join(site, pages, 'database.mdx'));
    expect(said()).toEqual([
      expect.stringContaining(`${pages}/database.mdx:1:1 frozen-edition: found a file that`),
      expect.stringContaining(`${page}:1:1 frozen-edition: found no such file`),
    ]);
  });

  it('is found whatever byte of whatever file it is', () => {
    const { freezes } = readFreezes(site, ['2020-10']);
    const files = [...(freezes[0]?.files.keys() ?? []), manifest];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (file, place, mask) => {
          const bytes = read(file);
          const changed = Buffer.from(bytes);
          const index = place % bytes.length;
          changed[index] = (bytes[index] ?? 0) ^ mask;
          write(file, changed);
          const found = said();
          write(file, bytes);
          expect(found).not.toEqual([]);
          expect(found.every((problem) => problem.startsWith(`${file}:`))).toBe(true);
        },
      ),
    );
  });
});

describe('the manifest', () => {
  it('is there', () => {
    remove('editions');
    expect(said()).toEqual([
      `${manifest}:1:1 frozen-edition: found no such file, expected the manifest of edition ` +
        `2020-10, by which a change to it shows; bring it back: \`git checkout -- ${manifest}\`; if ` +
        'the edition never had one, `npm run edition -- freeze 2020-10` writes it',
    ]);
  });

  it('is as it was written', () => {
    write(manifest, read(manifest).toString().replace('2020-10-31', '2020-10-30'));
    expect(said()).toEqual([
      expect.stringContaining(
        `${manifest}:14:13 frozen-edition: found a manifest that is not as it`,
      ),
    ]);
  });

  it('is a text, and no more is said of it where it is none', () => {
    write(manifest, Buffer.from([0xff, 0xfe, 0]));
    expect(said()).toEqual([expect.stringContaining(`${manifest}:1:1 text-file: found text in`)]);
  });

  it('stands beside nothing but errata', () => {
    write('editions/2020-10/errata.yaml', 'x');
    expect(said()).toEqual([
      'editions/2020-10/errata.yaml:1:1 frozen-edition: found a file that nothing reads, expected ' +
        'manifest.json and errata.yml in editions/2020-10; give it the name of the one that it is, ' +
        'or remove it',
    ]);
  });

  it('is of an edition that was cut', () => {
    write('editions/2019-01/manifest.json', read(manifest));
    write('editions/addresses.txt', '/docs/2020-10/tdsql\n');
    expect(said()).toEqual([
      expect.stringContaining(
        'editions/2019-01/manifest.json:1:1 frozen-edition: found a file of edition 2019-01, which ' +
          'has no pages, expected files of editions that were cut; bring the edition back, ',
      ),
    ]);
  });

  it('is not of the next edition, nor are errata', () => {
    write('editions/next/errata.yml', `slip:\n${erratum({ files: `{ ${page}: null }` })}`);
    expect(said()).toEqual([
      'editions/next/errata.yml:1:1 frozen-edition: found a file of the next edition, which is not ' +
        'frozen, expected files of editions that were cut; change docs/ and i18n/ as they are to ' +
        'be, and remove the folder editions/next',
    ]);
  });

  it('is missing where `editions` is no folder', () => {
    remove('editions');
    write('editions', 'x');
    expect(said()).toEqual([
      expect.stringContaining(`${manifest}:1:1 frozen-edition: found no such file`),
    ]);
  });

  it('is of an edition that is still there once its address was published', () => {
    write('editions/addresses.txt', '/docs\n/docs/2019-01\n/docs/2020-10\n');
    expect(said()).toEqual([
      'editions/addresses.txt:2:1 frozen-edition: found the address of edition 2019-01, which is ' +
        'not in versions.json, expected every edition that was ever published; bring it back: `git ' +
        'checkout main -- versions.json versioned_docs versioned_sidebars i18n editions/2019-01`',
    ]);
  });

  it('is not asked for of an edition that is listed and not there, which another rule tells', () => {
    expect(said(['2020-10', '2026-05'])).toEqual([]);
  });
});

describe('an erratum', () => {
  const hashNow = () => sha256Of(read(page));

  /** Writes errata of the page, each with the hash given and what else differs. */
  function record(...of: [hash: string | null, more?: Record<string, string | undefined>][]): void {
    const entries = of.map(
      ([hash, more], index) =>
        `slip-${'abc'[index]}:\n${erratum({ ...more, files: more?.files ?? `{ ${page}: ${hash} }` })}`,
    );
    write(errata, entries.join('\n'));
  }

  function change(text = 'changed'): string {
    write(page, text);
    return sha256Of(text);
  }

  it('lets what it records be changed, and nothing else', () => {
    record([change()]);
    expect(said()).toEqual([]);
    write(sidebar, '{}');
    expect(said()).toEqual([expect.stringContaining(`${sidebar}:1:1 frozen-edition`)]);
  });

  it('lets a file be added, and be removed', () => {
    const [added, hash] = [`${pages}/insurance.mdx`, sha256Of('x')];
    write(added, 'x');
    remove(page);
    record([null, { files: `{ ${page}: null, ${added}: ${hash} }`, pages: '[insurance, tdsql]' }]);
    expect(said()).toEqual([]);
  });

  it('is followed by others, of which the last decides', () => {
    const frozen = read(page);
    const first = hashNow();
    record([change('one')], [change('two')]);
    expect(said()).toEqual([]);
    change('three');
    expect(said()).toEqual([
      expect.stringMatching(
        /tdsql\.mdx:1:1 .*expected edition 2020-10 as erratum `slip-b` has it; .*; an erratum that is not published yet is removed and recorded anew$/,
      ),
    ]);
    write(page, frozen);
    record([sha256Of('one')], [first]);
    expect(said()).toEqual([]);
  });

  it('is wrong where the file is as it was before', () => {
    record([sha256Of('changed')]);
    expect(said()).toEqual([
      `${errata}:7:12 frozen-edition: found a change that the file does not have: it is as it was ` +
        'before the erratum, expected files as the erratum made them; make the change, or remove ' +
        'the file from the erratum',
    ]);
  });

  it('is wrong where it changes nothing', () => {
    record([hashNow()]);
    expect(said()).toEqual([
      expect.stringContaining(
        `${errata}:7:12 frozen-edition: found a file that the erratum leaves`,
      ),
    ]);
  });

  it('changes files of its edition alone', () => {
    record([change(), { files: `{ ${page}: ${hashNow()}, docs/tdsql.mdx: ${hashNow()} }` }]);
    expect(said()).toEqual([
      expect.stringContaining('found `docs/tdsql.mdx`, a file of another place, expected files of'),
    ]);
  });

  it('is shown on a page of its edition', () => {
    record([change(), { pages: '[tdsql, tdqsl]' }]);
    expect(said()).toEqual([
      `${errata}:3:18 frozen-edition: found \`tdqsl\`, a page that edition 2020-10 does not have, ` +
        'expected the pages that are to show the erratum; did you mean `tdsql`?',
    ]);
  });

  it('is shown on every page that it changed, once', () => {
    write(`${pages}/insurance.mdx`, 'x');
    const files = `{ ${page}: ${change()}, ${pages}/insurance.mdx: ${sha256Of('x')} }`;
    record([change(), { files, pages: '[tdsql, tdsql]' }]);
    expect(said()).toEqual([
      `${errata}:3:18 frozen-edition: found \`tdsql\` a second time, expected each page once; ` +
        'remove one of them',
      `${errata}:3:3 frozen-edition: found no \`insurance\`, a page that the erratum changed, ` +
        'expected an erratum that is shown on every page that it changed; add `insurance`',
    ]);
  });

  it.each([
    ["'2020-10-30'", 'found 2020-10-30, when the edition could still change'],
    ["'2026-11-27'", 'found 2026-11-27, which has not begun, expected 2026-11-26 at most'],
  ])('is of no day like %s', (on, message) => {
    record([change(), { on }]);
    expect(said()).toEqual([expect.stringContaining(`${errata}:2:7 frozen-edition: ${message}`)]);
  });

  it('stands after those that were published before it', () => {
    record([change('one')], [change('two'), { on: "'2026-11-19'" }]);
    expect(said()).toEqual([
      expect.stringContaining(
        'found 2026-11-19, before the erratum above it, expected errata in the order of publication',
      ),
    ]);
  });

  it('is told of alone where it cannot be read, not the files that it may record', () => {
    record([change(), { pullRequest: '0' }]);
    expect(said()).toEqual([
      expect.stringContaining(`${errata}:6:16 frozen-edition: found 0, expected the number of a`),
    ]);
  });
});
