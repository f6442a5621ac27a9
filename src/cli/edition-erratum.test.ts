import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readErrata } from '../checks/freezing/errata';
import { sha256Of } from '../checks/freezing/manifest';
import { readSite } from '../checks/reading/site-fs';
import { checkSite } from '../checks/rules';
import { UsageProblem } from './command';
import { recordErratum } from './edition-erratum';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/checks/_site');
const page = 'versioned_docs/version-2020-10/tdsql.mdx';
const claims = 'versioned_docs/version-2020-10/_data/claims.yml';
const errata = 'editions/2020-10/errata.yml';
const today = '2026-11-26';

let site: string;
let printed: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'erratum-'));
  cpSync(small, site, { recursive: true });
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    printed += text;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(site, { recursive: true });
});

function read(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}

function change(file: string, from: string, to: string): void {
  expect(read(file)).toContain(from);
  writeFileSync(path.join(site, file), read(file).replace(from, to));
}

/** The flags of a sound erratum, but for what a test changes. */
function flags(more: Record<string, string> = {}): string[] {
  const values = {
    id: 'accounts',
    'what-zh': '账户数由 100 亿改为 130 亿。',
    'what-en': 'The number of accounts: 13 billion, not 10 billion.',
    'why-zh': '抄错了“来源”里的数字。',
    'why-en': 'The number was copied wrongly #1.',
    'pull-request': '128',
    ...more,
  };
  return Object.entries(values).flatMap(([flag, value]) => [`--${flag}`, value]);
}

function record(...args: string[]): void {
  recordErratum(site, args, today);
}

function problems(): string[] {
  return checkSite(readSite(site), { today }).map(({ file, rule }) => `${file} ${rule}`);
}

describe('an erratum', () => {
  it('is recorded for every file that changed, and the check accepts it', () => {
    change(page, '数据库', '数据仓库');
    change(claims, '10000000000', '13000000000');
    record('2020-10', ...flags());
    expect(readErrata('2020-10', read(errata)).errata).toEqual([
      {
        id: 'accounts',
        on: today,
        pages: ['tdsql'],
        what: {
          'zh-Hans': '账户数由 100 亿改为 130 亿。',
          en: 'The number of accounts: 13 billion, not 10 billion.',
        },
        why: { 'zh-Hans': '抄错了“来源”里的数字。', en: 'The number was copied wrongly #1.' },
        pullRequest: 128,
        files: { [claims]: sha256Of(read(claims)), [page]: sha256Of(read(page)) },
      },
    ]);
    expect(problems()).toEqual([]);
    expect(printed).toBe(`Recorded in ${errata}:\n\n${read(errata)}`);
  });

  it('is written as a person would write it', () => {
    change(page, '数据库', '数据仓库');
    record('2020-10', ...flags({ on: '2026-11-20', pages: 'tdsql', 'pull-request': '#7' }));
    expect(read(errata)).toBe(`accounts:
  on: '2026-11-20'
  pages: [tdsql]
  what:
    zh-Hans: 账户数由 100 亿改为 130 亿。
    en: "The number of accounts: 13 billion, not 10 billion."
  why:
    zh-Hans: 抄错了“来源”里的数字。
    en: "The number was copied wrongly #1."
  pullRequest: 7
  files:
    ${page}: ${sha256Of(read(page))}
`);
  });

  it('is put after those before it, which stay as they are, comments and all', () => {
    change(page, '数据库', '数据仓库');
    record('2020-10', ...flags());
    const first = `# Published with care.\n${read(errata)}`;
    writeFileSync(path.join(site, errata), first);
    rmSync(path.join(site, claims));
    record('2020-10', ...flags({ id: 'gone', pages: 'tdsql' }));
    expect(read(errata).startsWith(`${first}\ngone:\n`)).toBe(true);
    expect(read(errata)).toContain(`${claims}: null\n`);
  });

  it('can take another one back', () => {
    const before = read(page);
    change(page, '数据库', '数据仓库');
    record('2020-10', ...flags());
    writeFileSync(path.join(site, page), before);
    record('2020-10', ...flags({ id: 'back' }));
    expect(problems()).toEqual([]);
  });
});

describe('nothing is recorded, and it is said why,', () => {
  function refusal(...args: string[]): string {
    const before = existsSync(path.join(site, errata)) ? read(errata) : undefined;
    try {
      record(...args);
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error;
      expect(existsSync(path.join(site, errata)) ? read(errata) : undefined).toBe(before);
      expect(printed).toBe('');
      return error.message;
    }
    throw new Error('it was recorded');
  }

  it('where no file has changed', () => {
    expect(refusal('2020-10', ...flags())).toBe(
      'Nothing to record: every file of edition 2020-10 is as its manifest and errata have it.\n' +
        'Change what is to be corrected first, then record it.',
    );
  });

  it.each([
    [[], 'Usage: npm run edition -- erratum <edition> [flags]'],
    [['2020-10', '--what', 'x'], 'Usage: npm run edition -- erratum'],
    [['2020-10'], 'Missing for an erratum: --id, --what-zh, --what-en, --why-zh, --why-en, --pull'],
    [['2020-10', ...flags({ 'why-en': ' ' })], 'Missing for an erratum: --why-en.'],
    [['2020-11', ...flags()], 'There is no frozen edition `2020-11`: did you mean `2020-10`?'],
    [['next', ...flags()], 'There is no frozen edition `next`: use `2020-10`'],
    [['2020-10', ...flags({ 'pull-request': 'x' })], '--pull-request wants the number of a pull'],
  ])('where it was typed so: %j', (args, message) => {
    change(page, '数据库', '数据仓库');
    expect(refusal(...args)).toContain(message);
  });

  it.each([
    [{ id: 'Accounts' }, '1:1  error  frozen-edition\n  found the id `Accounts`'],
    [{ on: '2026-11-27' }, '2:7  error  frozen-edition\n  found 2026-11-27, which has not begun'],
    [
      { on: 'today' },
      '2:7  error  frozen-edition\n  found "today", expected a day of the calendar',
    ],
    [{ pages: 'tdqsl' }, 'found `tdqsl`, a page that edition 2020-10 does not have'],
  ])('where it would not be sound: %j', (more, message) => {
    change(page, '数据库', '数据仓库');
    const said = refusal('2020-10', ...flags(more));
    expect(said).toContain(message);
    expect(said).toMatch(/> \d \|/);
    expect(said.endsWith('Nothing was written.')).toBe(true);
  });

  it('where no page can be told from the files', () => {
    change(claims, '10000000000', '13000000000');
    expect(refusal('2020-10', ...flags())).toContain('found an empty list, expected at least 1');
  });

  it('where the id is taken', () => {
    change(page, '数据库', '数据仓库');
    record('2020-10', ...flags());
    change(page, '数据仓库', '仓库');
    printed = '';
    expect(refusal('2020-10', ...flags())).toContain('found `accounts` a second time');
  });

  it('where the errata or the manifest cannot be read', () => {
    change(page, '数据库', '数据仓库');
    writeFileSync(path.join(site, errata), 'a: [\n');
    expect(refusal('2020-10', ...flags())).toContain(`${errata}:1:4  error  frozen-edition`);
    rmSync(path.join(site, errata));
    rmSync(path.join(site, 'editions/2020-10/manifest.json'));
    expect(refusal('2020-10', ...flags())).toContain('npm run edition -- freeze 2020-10');
  });
});
