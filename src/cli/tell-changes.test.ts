import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesFormat, type EditionChanges } from '../evidence/comparing/edition-changes';
import { UsageProblem } from './command';
import { tellChanges } from './tell-changes';

const claim = `accounts:
  statement: { zh-Hans: "承载{accounts}。", en: "Carries {accounts}." }
  figures:
    accounts: { value: 100, unit: count }
  asOf: '2020-10'
  sources: [{ id: outline }]
  confidence: high
`;

let folder: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handbook-compare-'));
  write('versions.json', '["2022-10", "2020-10"]');
  for (const [edition, value] of Object.entries({ '2020-10': 100, '2022-10': 200 })) {
    write(`versioned_docs/version-${edition}/_data/claims.yml`, claim.replace('100', `${value}`));
    write(
      `versioned_docs/version-${edition}/tdsql.mdx`,
      '---\ntitle: TDSQL\n---\n\n<Claim id="accounts" />\n',
    );
  }
  write('docs/_data/claims.yml', claim.replace('100', '300'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function tell(...args: string[]): string {
  return tellChanges(folder, args).text;
}

describe('npm run compare', () => {
  it('holds an edition against a later one, in the language asked for', () => {
    expect(tell('2020-10', '2022-10')).toContain(
      '- **`accounts`**\n  - statement: Carries ~~100~~ **200**.\n',
    );
    expect(tell('2022-10', 'next', '--locale', 'zh-Hans')).toContain(
      '- **`accounts`**\n  - 陈述：承载 ~~200~~ **300**。\n',
    );
  });

  it('is the changes themselves as JSON', () => {
    const changes: EditionChanges = JSON.parse(tell('2020-10', 'next', '--format', 'json'));
    expect(changes).toMatchObject({
      format: changesFormat,
      before: { name: '2020-10' },
      after: { name: 'next' },
      claims: [
        { key: 'claim-accounts', standing: 'revised', figures: [{ change: { factor: 3 } }] },
      ],
      records: [],
      pages: [{ page: 'tdsql', change: 'removed' }],
    });
  });

  it('puts the earlier first, and says so', () => {
    const { text, note } = tellChanges(folder, ['2022-10', '2020-10']);
    expect(text).toBe(tell('2020-10', '2022-10'));
    expect(note).toBe('2020-10 is the earlier of the two, so it comes first.');
    expect(tellChanges(folder, ['2020-10', '2022-10']).note).toBeUndefined();
  });

  it.each([
    [['2020-10', '2022-1'], 'There is no edition `2022-1`: did you mean `2022-10`?'],
    [['latest', 'next'], 'There is no edition `latest`: use `2020-10`, `2022-10` or `next`'],
    [['next', 'next'], 'Name two editions: an edition is the same as itself.'],
    [['2020-10'], 'Usage: npm run compare -- <earlier> <later>'],
    [['2020-10', '2022-10', 'next'], 'Usage:'],
    [['2020-10', 'next', '--locale', 'de'], 'Usage:'],
    [['2020-10', 'next', '--format', 'yaml'], 'Usage:'],
    [['2020-10', 'next', '--limit', '3'], 'Usage:'],
  ])('refuses %j', (args, message) => {
    expect(() => tell(...args)).toThrow(UsageProblem);
    expect(() => tell(...args)).toThrow(message);
  });

  it.each([
    ['data that is no YAML', 'versioned_docs/version-2022-10/_data/claims.yml', 'accounts: ['],
    [
      'a record that does not fit',
      'versioned_docs/version-2022-10/_data/claims.yml',
      'accounts: {}',
    ],
    ['a page that is no MDX', 'versioned_docs/version-2022-10/tdsql.mdx', '<Claim id="accounts"'],
  ])('refuses an edition with %s, in between as well', (_, file, text) => {
    write(file, text);
    const message =
      'Edition `2022-10` cannot be read in full: `npm run check` says where and how to mend it.';
    expect(() => tell('2020-10', '2022-10')).toThrow(message);
    expect(() => tell('2020-10', 'next')).toThrow(message);
    rmSync(path.join(folder, file));
    expect(tell('2020-10', 'next')).not.toBe('');
  });
});
