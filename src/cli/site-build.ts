import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../evidence/reading/editions-fs';
import { docusaurus } from './docusaurus';
import { siteDir } from './site-dir';

/** Where the finished site lies. */
export const buildDir = path.join(siteDir, 'build');

/** Docusaurus empties the folder before it builds, so the stamp never outlives what it vouches for. */
const stampFile = path.join(buildDir, '.built-from');

/** What a build is made from; tests lie among it and do not count. */
const inputs = [
  'docs',
  'docusaurus.config.ts',
  'i18n',
  'package-lock.json',
  'package.json',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.json',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
];

/** Settings from the environment that change the outcome. */
const settings = ['GALLERY', 'SITE_BASE_URL', 'SITE_URL'];

/** Builds both locales, unless the last build was made from the same. Tells whether it succeeded. */
export function buildIfStale(): boolean {
  const hash = hashOfInputs();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return true;
  return build(hash);
}

/** Builds both locales. Tells whether it succeeded. */
export function build(hash = hashOfInputs()): boolean {
  const built = docusaurus(['build']);
  if (built) writeFileSync(stampFile, hash);
  return built;
}

function hashOfInputs(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of settings) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  for (const file of inputs.flatMap(filesOf)) {
    hash.update(`\0${path.relative(siteDir, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(input: string): string[] {
  const absolute = path.join(siteDir, input);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [absolute];
  return filesBelow(absolute, '').filter((file) => !/\.test\.tsx?$/.test(file));
}
