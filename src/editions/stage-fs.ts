import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan, Write } from './plan';

/** What the check reads of a site. */
const checked = [
  'docs',
  'editions',
  'i18n',
  'sidebars.ts',
  'spelling',
  'src/pages',
  'static',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
];

/** Makes a copy of a site as it would be once a plan is carried out, for it to be checked. */
export function stage(siteDir: string, folder: string, plan: Plan): void {
  for (const part of checked) {
    const from = path.join(siteDir, part);
    if (existsSync(from)) cpSync(from, path.join(folder, part), { recursive: true });
  }
  for (const { from, to } of plan.copies) {
    cpSync(path.join(siteDir, from), path.join(folder, to), { recursive: true });
  }
  for (const write of plan.writes) writeInto(folder, write);
}

/** Writes a file below a folder. */
export function writeInto(folder: string, { path: file, after }: Pick<Write, 'path' | 'after'>) {
  const absolute = path.join(folder, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, after);
}
