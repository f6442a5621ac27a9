import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../evidence/reading/editions-fs';
import { EditionFailure } from './failure';
import { type Disk, land } from './land-fs';
import { clearLeftOver, type LeftOver, leftOvers } from './left-over-fs';
import type { Plan } from './plan';
import { stage } from './stage-fs';
import { openStaging, stagedSite } from './staging-fs';

const edition = '2027-05';

const plan: Plan = {
  copies: [
    { from: 'docs', to: 'versioned_docs/version-2027-05', files: ['a.mdx', 'img/b.png'] },
    { from: 'i18n/en/current', to: 'i18n/en/version-2027-05', files: ['a.mdx'] },
  ],
  writes: [
    { path: 'versioned_docs/version-2027-05/a.mdx', after: 'own', about: '' },
    { path: 'versions.json', before: '["2026-11"]', after: '["2027-05", "2026-11"]', about: '' },
    { path: 'docs/edition.yml', before: 'old', after: 'new', about: '' },
    { path: 'editions/2027-05/manifest.json', after: '{}', about: '' },
  ],
};

const files = {
  'docs/a.mdx': 'draft',
  'docs/edition.yml': 'old',
  'docs/img/b.png': '\x89PNG',
  'i18n/en/current/a.mdx': 'English',
  'versions.json': '["2026-11"]',
};

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'landing-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(siteDir, file)), { recursive: true });
    writeFileSync(path.join(siteDir, file), text);
  }
});
afterEach(() => rmSync(siteDir, { recursive: true, force: true }));

/** Every file of the site by path, and every folder that is empty. */
function tree(): Record<string, string> {
  return Object.fromEntries(
    filesBelow(siteDir, '').map((file) => [
      path.relative(siteDir, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}

function staged(): string {
  const staging = openStaging(siteDir, edition);
  stage(siteDir, stagedSite(staging), plan);
  return staging;
}

/** A disk that fails at its n-th act. */
function failingAt(n: number): Disk {
  let left = n;
  const act = <Args extends unknown[]>(does: (...args: Args) => void) => {
    return (...args: Args) => {
      if (left-- === 0) throw new Error('no space left on device');
      does(...args);
    };
  };
  return {
    makeFolder: act((folder) => mkdirSync(folder, { recursive: true })),
    move: act(renameSync),
  };
}

const landed = {
  ...files,
  'docs/edition.yml': 'new',
  'editions/2027-05/manifest.json': '{}',
  'i18n/en/version-2027-05/a.mdx': 'English',
  'versioned_docs/version-2027-05/a.mdx': 'own',
  'versioned_docs/version-2027-05/edition.yml': 'old',
  'versioned_docs/version-2027-05/img/b.png': '\x89PNG',
  'versions.json': '["2027-05", "2026-11"]',
};

describe('a landing', () => {
  it('puts everything in place', () => {
    const staging = staged();
    land({ siteDir, staging }, edition, plan);
    rmSync(staging, { recursive: true });
    expect(tree()).toEqual(landed);
  });

  it('lists the edition last', () => {
    const moved: string[] = [];
    const disk: Disk = {
      makeFolder: (folder) => mkdirSync(folder, { recursive: true }),
      move: (from, to) => {
        moved.push(path.relative(siteDir, to));
        renameSync(from, to);
      },
    };
    land({ siteDir, staging: staged() }, edition, plan, disk);
    expect(moved.at(-1)).toBe('versions.json');
    expect(moved.indexOf(path.normalize('docs/edition.yml'))).toBeGreaterThan(
      moved.indexOf(path.normalize('editions/2027-05/manifest.json')),
    );
  });

  it('leaves the site as it was, whatever fails', () => {
    let failures = 0;
    for (let n = 0; ; n++) {
      const staging = staged();
      try {
        land({ siteDir, staging }, edition, plan, failingAt(n));
        rmSync(staging, { recursive: true });
        break;
      } catch (error) {
        failures++;
        expect(error).toBeInstanceOf(EditionFailure);
        expect((error as Error).message).toBe('Nothing was written: no space left on device.');
        rmSync(staging, { recursive: true });
        expect(tree(), `failure at act ${n}`).toEqual(files);
        expect(existsSync(path.join(siteDir, 'versioned_docs'))).toBe(false);
        expect(existsSync(path.join(siteDir, 'editions'))).toBe(false);
      }
    }
    // Two folders and three files that are new, and two that are replaced, each with its folder.
    expect(failures).toBe(14);
    expect(tree()).toEqual(landed);
  });

  it('refuses to land on what is there, and to replace what has changed meanwhile', () => {
    const staging = staged();
    writeFileSync(path.join(siteDir, 'docs/edition.yml'), 'newer');
    expect(() => land({ siteDir, staging }, edition, plan)).toThrow(
      'Nothing was written: docs/edition.yml has changed meanwhile. Run this again.',
    );
    mkdirSync(path.join(siteDir, 'i18n/en/version-2027-05'));
    expect(() => land({ siteDir, staging }, edition, plan)).toThrow(
      'i18n/en/version-2027-05 is there, although its edition was not cut. Remove it',
    );
  });

  it('does not begin a second time beside another', () => {
    openStaging(siteDir, edition);
    expect(() => openStaging(siteDir, edition)).toThrow(/EEXIST/);
  });
});

describe('a landing that was broken off', () => {
  /** The site as a process leaves it that is killed before its n-th act. */
  function killedAt(n: number): string {
    const copy = `${siteDir}-killed`;
    rmSync(copy, { recursive: true, force: true });
    const failing = failingAt(n);
    const keeping = <Args extends unknown[]>(act: (...args: Args) => void) => {
      return (...args: Args) => {
        try {
          act(...args);
        } catch (error) {
          cpSync(siteDir, copy, { recursive: true });
          throw error;
        }
      };
    };
    const disk = { makeFolder: keeping(failing.makeFolder), move: keeping(failing.move) };
    expect(() => land({ siteDir, staging: staged() }, edition, plan, disk)).toThrow();
    rmSync(siteDir, { recursive: true });
    return copy;
  }

  it.each(Array.from({ length: 14 }, (_, n) => n))('after %i acts is seen and taken back', (n) => {
    siteDir = killedAt(n);
    const [left] = leftOvers(siteDir) as [LeftOver];
    // This very process is the one that was cutting.
    expect(left.running).toBe(true);
    clearLeftOver(siteDir, left);
    expect(tree()).toEqual(files);
    expect(leftOvers(siteDir)).toEqual([]);
  });

  it('is told with what it had put in place', () => {
    siteDir = killedAt(6);
    expect(leftOvers(siteDir)[0]?.landed).toEqual([
      'versioned_docs/version-2027-05',
      'i18n/en/version-2027-05',
      'editions/2027-05/manifest.json',
    ]);
  });

  it('stays where all of it had landed', () => {
    land({ siteDir, staging: staged() }, edition, plan);
    clearLeftOver(siteDir, ...(leftOvers(siteDir) as [LeftOver]));
    expect(tree()).toEqual(landed);
  });
});
