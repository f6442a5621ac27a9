import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../tests/support/evidence';
import { positionIn } from '../evidence/reading/position';
import { readSite } from './reading/site-fs';
import { checkSite } from './rules';

const repository = path.resolve(import.meta.dirname, '../..');
const small = path.join(repository, 'tests/fixtures/checks/_site');
const english = 'i18n/en/docusaurus-plugin-content-docs/current';

/** Where the files of each test go, and what they begin with: the small site's own, and real ones. */
const files: [file: string, ...seeds: string[]][] = [
  ['docs/tdsql.mdx', path.join(small, 'docs/tdsql.mdx'), path.join(repository, 'docs/tdsql.mdx')],
  [`${english}/tdsql.mdx`, path.join(repository, english, 'tdsql.mdx')],
  [
    'docs/_data/claims.yml',
    path.join(small, 'docs/_data/claims.yml'),
    path.join(repository, 'docs/_data/claims/tdsql.yml'),
  ],
  ['docs/_data/sources.yml', path.join(repository, 'docs/_data/sources/tdsql.yml')],
  ['docs/_data/edition.yml', path.join(small, 'docs/_data/edition.yml')],
  ['docs/_data/comparisons.yml', path.join(repository, 'docs/_data/comparisons/tdsql.yml')],
  ['docs/_data/timelines.yml', path.join(repository, 'docs/_data/timelines/tdsql.yml')],
  ['docs/_data/matrices.yml', path.join(repository, 'docs/_data/matrices/banking.yml')],
  ['docs/_data/series.yml', path.join(repository, 'docs/_data/series/banking.yml')],
  ['docs/_data/glossary.yml', path.join(repository, 'docs/_data/glossary/tdsql.yml')],
  ['sidebars.ts', path.join(small, 'sidebars.ts')],
  ['versions.json', path.join(small, 'versions.json')],
  [
    'versioned_sidebars/version-2020-10-sidebars.json',
    path.join(small, 'versioned_sidebars/version-2020-10-sidebars.json'),
  ],
  ['editions/2020-10/manifest.json', path.join(small, 'editions/2020-10/manifest.json')],
  [
    'editions/2020-10/errata.yml',
    path.join(small, '../frozen-edition/right/editions/2020-10/errata.yml'),
  ],
];

/** How often each is tried: more by `RUNS=500 npx vitest run --project unit src/checks/random-input.test.ts`. */
const runs = Number(process.env.RUNS ?? 12);

let site: string;

beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'random-input-'));
  cpSync(small, site, { recursive: true });
});

afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Holds what is said of a site with other bytes in a file to what every problem must be. */
function judge(file: string, bytes: Uint8Array): void {
  const place = path.join(site, file);
  writeFileSync(place, bytes);
  const end = positionIn(new TextDecoder().decode(bytes), bytes.length);
  for (const problem of checkSite(readSite(site), { today })) {
    expect(problem.found).not.toBe('');
    expect(problem.hint).not.toBe('');
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    if (problem.file === file) expect(problem.line).toBeLessThanOrEqual(end.line);
  }
  if (existsSync(path.join(small, file))) cpSync(path.join(small, file), place);
  else rmSync(place);
}

/** A change to a file as a slip of the hand, or of a machine, makes it. */
type Slip = (bytes: Buffer) => Buffer;

const slip: fc.Arbitrary<Slip> = fc
  .record({
    kind: fc.constantFrom('cut', 'double', 'move', 'insert', 'spoil'),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 60 }),
    signs: fc.oneof(
      fc.constantFrom(
        ...['{', '}', '<', '>', '"', "'", '`', ': ', '- ', '\t', '\n', '\r', '*', '&a ', '|', '#'],
        ...[
          '---\n',
          '$$',
          '[^1]',
          '](',
          '<!--',
          '{/*',
          '\0',
          '\ufeff',
          '：',
          '__proto__: 1\n',
          '{#a}',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  })
  .map(({ kind, from, to, length, signs, bytes: random }) => (bytes) => {
    const start = Math.floor(from * bytes.length);
    const piece = bytes.subarray(start, start + length);
    const rest = Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
    const into = (whole: Buffer, added: Uint8Array, share: number) => {
      const place = Math.floor(share * whole.length);
      return Buffer.concat([whole.subarray(0, place), added, whole.subarray(place)]);
    };
    if (kind === 'cut') return rest;
    if (kind === 'double') return into(bytes, piece, from);
    if (kind === 'move') return into(rest, piece, to);
    return into(bytes, kind === 'insert' ? Buffer.from(signs) : random, from);
  });

describe('whatever stands in a file', () => {
  it.each(files)(
    'survives slips in %s',
    (file, ...seeds) => {
      const sound = seeds.map((seed) => readFileSync(seed));
      fc.assert(
        fc.property(
          fc.constantFrom(...sound),
          fc.array(slip, { minLength: 1, maxLength: 3 }),
          (bytes, slips) =>
            judge(
              file,
              slips.reduce<Buffer>((text, change) => change(text), bytes),
            ),
        ),
        { numRuns: runs },
      );
    },
    runs * 5_000,
  );

  it.each(['docs/tdsql.mdx', 'docs/_data/claims.yml', 'sidebars.ts', 'versions.json'])(
    'survives anything at all in %s',
    (file) => {
      const anything = fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
        fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
      );
      fc.assert(
        fc.property(anything, (bytes) => judge(file, bytes)),
        { numRuns: runs },
      );
    },
    runs * 5_000,
  );
});
