import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellDifference } from './tell-difference';

const claim = `shared-nothing:
  statement: { zh-Hans: "承载{accounts}。", en: "Carries {accounts}." }
  figures:
    accounts: { value: 100, unit: count }
  asOf: '2020-10'
  sources: [{ id: outline }]
  confidence: high
`;

const claims = 'docs/_data/claims/tdsql.yml';
const english = 'i18n/en/docusaurus-plugin-content-docs/current';

let folder: string;

function git(...args: string[]): string {
  const name = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...name, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function write(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function tell(...args: string[]): string {
  return tellDifference(folder, args);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'handbook-diff-'));
  git('init', '--quiet', '--initial-branch', 'main');
  write('versions.json', '["2026-11", "2020-10"]');
  write(claims, claim);
  write('docs/tdsql.mdx', '<Claim id="shared-nothing" />\n');
  write(`${english}/tdsql.mdx`, '<Claim id="shared-nothing" />\n');
  write('versioned_docs/version-2020-10/_data/claims.yml', claim);
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run diff', () => {
  it('holds the files as they are now against a commit', () => {
    write(claims, claim.replace('100', '1000'));
    expect(tell('HEAD')).toBe(`**1 claim changed; 1 figure changed.**

### Edition \`next\`

#### Figures

- **\`shared-nothing\`**: Carries 1,000.
  \`${claims}\` · shown on \`tdsql\`
  - \`accounts\`: 100 → **1,000** (⚠️ ×10)
`);
  });

  it('finds nothing where files only moved, or have other line ends', () => {
    rmSync(path.join(folder, claims));
    write('docs/_data/claims.yml', claim.replaceAll('\n', '\r\n'));
    expect(tell('HEAD')).toBe('No difference in the data.\n');
  });

  it('names the pages that changed', () => {
    write(`${english}/tdsql.mdx`, 'x\n');
    write('docs/new.mdx', 'x\n');
    expect(tell('HEAD')).toContain('**Pages** (`next`): `new` (new, zh-Hans), `tdsql` (en)');
  });

  it('names an original by the language it says it is in', () => {
    write('docs/trusts.mdx', '---\ntitle: Trusts\nlanguage: en\n---\n\nEnglish\n');
    expect(tell('HEAD')).toContain('`trusts` (new, en)');
  });

  it('says that an edition was frozen', () => {
    write('versioned_docs/version-2020-10/_data/claims.yml', claim.replace('100', '101'));
    expect(tell('HEAD')).toContain('⚠️ **Edition `2020-10` is frozen, and this changes it.**');
  });

  describe('of what was published of editions that are frozen', () => {
    const errata = 'editions/2020-10/errata.yml';
    const manifest = 'editions/2020-10/manifest.json';
    const erratum = (id: string, what: string) => `${id}:
  on: '2026-11-20'
  pages: [tdsql]
  what: { zh-Hans: ${what}, en: ${what} }
  why: { zh-Hans: x, en: x }
  pullRequest: 1
  files: { a: null }
`;

    beforeEach(() => {
      write(manifest, '{}\n');
      write(errata, erratum('first', 'one'));
      git('add', '.');
      git('commit', '--quiet', '--message', 'frozen');
    });

    it('says that a manifest was written anew, or is gone', () => {
      write(manifest, '{ }\n');
      expect(tell('HEAD')).toContain(`⚠️ **\`${manifest}\` was published, and this rewrites it.**`);
      rmSync(path.join(folder, manifest));
      expect(tell('HEAD')).toContain(`⚠️ **\`${manifest}\` was published, and this rewrites it.**`);
    });

    it.each([
      ['told otherwise', erratum('first', 'two')],
      ['gone', erratum('second', 'two')],
      ['put after another', erratum('second', 'two') + erratum('first', 'one')],
      ['broken', 'first: ['],
    ])('says that an erratum is %s', (_, text) => {
      write(errata, text);
      expect(tell('HEAD')).toContain(`⚠️ **\`${errata}\` was published, and this rewrites it.**`);
    });

    it('lets errata be added, in other white space', () => {
      write(errata, `${erratum('first', ' one')}\n${erratum('second', 'two')}`);
      expect(tell('HEAD')).toBe('No difference in the data.\n');
    });
  });

  it('starts from where the branch left main, unless told otherwise', () => {
    git('switch', '--quiet', '--create', 'mine');
    write(claims, claim.replace('100', '200'));
    git('commit', '--quiet', '--all', '--message', 'mine');
    git('switch', '--quiet', 'main');
    write(claims, claim.replace('high', 'low'));
    git('commit', '--quiet', '--all', '--message', 'theirs');
    git('switch', '--quiet', 'mine');
    expect(tell()).toContain('100 → **200**');
    expect(tell()).not.toContain('confidence');
    expect(tell('main')).toContain('confidence: `low` → **`high`**');
  });

  it('compares what can be read, and says what cannot', () => {
    write('docs/_data/sources.yml', 'a: [\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'broken');
    write('docs/_data/sources.yml', 'a: {}\n');
    write(claims, claim.replace('100', '101'));
    write('docs/_data/topics.yml', Buffer.from([0xff, 0xfe, 0x00]));
    symlinkSync('nowhere.yml', path.join(folder, 'docs/_data/findings.yml'));
    write('versions.json', '{');
    const text = tell('HEAD');
    expect(text).toContain('100 → **101**');
    expect(text).toMatch(/⚠️ `docs\/_data\/sources.yml` cannot be read as it was, .* line 2/);
    expect(text).toContain('⚠️ `docs/_data/topics.yml` cannot be read as it is');
    expect(text).toContain('⚠️ `docs/_data/findings.yml` cannot be read as it is');
    expect(text).toContain('⚠️ `versions.json` cannot be read as it is');
  });

  it('does not take what is in a broken file for removed', () => {
    write(claims, `${claim}\nbroken: [\n`);
    expect(tell('HEAD')).not.toContain('removed');
  });

  it('gives the changes as JSON', () => {
    write(claims, claim.replace('100', '200'));
    expect(JSON.parse(tell('HEAD', '--format', 'json'))).toMatchObject({
      editions: [
        {
          edition: 'next',
          records: [
            {
              kind: 'claim',
              id: 'shared-nothing',
              change: 'changed',
              facets: [
                {
                  path: ['figures', 'accounts'],
                  before: { type: 'figure', figure: { value: 100, unit: 'count' } },
                  after: { type: 'figure', figure: { value: 200, unit: 'count' } },
                },
              ],
            },
          ],
        },
      ],
      frozen: ['2020-10', '2026-11'],
    });
  });

  it('speaks Chinese', () => {
    write(claims, claim.replace('100', '200'));
    expect(tell('HEAD', '--locale', 'zh-Hans')).toContain('改动 1 条论断；改动 1 个数字');
  });

  it('works from a shallow clone once the commit is there', () => {
    const first = git('rev-parse', 'HEAD');
    write(claims, claim.replace('100', '200'));
    git('commit', '--quiet', '--all', '--message', 'second');
    const origin = folder;
    folder = mkdtempSync(path.join(tmpdir(), 'handbook-shallow-'));
    try {
      git('clone', '--quiet', '--depth', '1', `file://${origin}`, '.');
      expect(() => tell(first)).toThrow(`git fetch origin ${first} --depth 1`);
      git('fetch', '--quiet', 'origin', first, '--depth', '1');
      expect(tell(first)).toContain('100 → **200**');
    } finally {
      rmSync(folder, { recursive: true });
      folder = origin;
    }
  });

  it.each([
    [['nowhere'], '`nowhere` is no revision that is here. If it is one elsewhere, fetch it:'],
    [['--', '--upload-pack=x'], '`--upload-pack=x` is no revision'],
    [['-x'], 'Usage: npm run diff'],
    [['HEAD', 'HEAD'], 'Usage: npm run diff'],
    [['HEAD', '--locale', 'fr'], 'Usage: npm run diff'],
    [['HEAD', '--limit', '10'], 'Usage: npm run diff'],
  ])('says in a sentence what is wrong with %j', (args, message) => {
    expect(() => tell(...args)).toThrow(message);
  });

  it('needs something to start from', () => {
    git('branch', '--move', 'other');
    expect(() => tell()).toThrow('There is no branch `main` to compare with.');
  });

  it('needs a repository', () => {
    rmSync(path.join(folder, '.git'), { recursive: true });
    expect(() => tell('HEAD')).toThrow('git failed: fatal: not a git repository');
  });
});
