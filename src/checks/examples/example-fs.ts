import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../evidence/reading/problem';
import { entriesBelow, sitePath } from '../../evidence/reading/text-file-fs';

/** The file that stands for what is wrong where a file is missing: `edition.yml.missing`. */
const missing = '.missing';

/** What a rule objects to and what it asks for, as files laid over the same small site. */
export interface Example {
  rule: string;
  /** The text of each file that differs, by its path in the site; absent where it is missing. */
  wrong: Map<string, string | undefined>;
  right: Map<string, string | undefined>;
}

/** Reads the examples of every rule: `<rule>/wrong/` and, where it differs from the site, `right/`. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_'))
    .toSorted()
    .map((rule) => readExample(folder, rule));
}

function readExample(folder: string, rule: string): Example {
  const wrong = overlay(path.join(folder, rule, 'wrong'));
  const right = overlay(path.join(folder, rule, 'right'));
  for (const file of new Set([...wrong.keys(), ...right.keys()])) {
    const original = path.join(folder, '_site', file);
    const text = existsSync(original) ? readFileSync(original, 'utf8') : undefined;
    if (!wrong.has(file)) wrong.set(file, text);
    if (!right.has(file)) right.set(file, text);
  }
  return { rule, wrong, right };
}

function overlay(folder: string): Map<string, string | undefined> {
  return new Map(
    entriesBelow(folder).map((file) => {
      const name = sitePath(folder, file);
      return name.endsWith(missing)
        ? [name.slice(0, -missing.length), undefined]
        : [name, readFileSync(file, 'utf8')];
    }),
  );
}

/** What a check finds on the small site with one half of an example laid over it. */
export async function checkExample(
  folder: string,
  rule: string,
  half: 'wrong' | 'right',
  check: (siteDir: string) => Promise<Problem[]>,
): Promise<Problem[]> {
  const siteDir = mkdtempSync(path.join(tmpdir(), 'example-'));
  try {
    cpSync(path.join(folder, '_site'), siteDir, { recursive: true });
    const over = path.join(folder, rule, half);
    if (existsSync(over)) cpSync(over, siteDir, { recursive: true });
    for (const file of entriesBelow(siteDir).filter((file) => file.endsWith(missing))) {
      rmSync(file);
      rmSync(file.slice(0, -missing.length));
    }
    return await check(siteDir);
  } finally {
    rmSync(siteDir, { recursive: true });
  }
}
