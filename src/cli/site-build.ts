import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import versions from '../../versions.json';
import { formatText } from '../checks/report/text';
import { locales } from '../evidence/locale';
import { filesBelow } from '../evidence/reading/editions-fs';
import { flattenAddresses } from '../hosting/addresses-fs';
import { headersFile, headersFileName } from '../hosting/headers-file';
import type { PackPlan } from '../offline/building/packs-fs';
import { filesOf as servedFilesOf } from '../offline/building/site-files-fs';
import { finishOffline, packsOf, prepareOffline } from '../offline/building/write-offline-fs';
import { mergeParts, moving, type Transfer } from '../parts/merge-fs';
import type { EditionIndex } from '../search/format/manifest';
import { type EditionPlan, listIndexes, planIndex } from '../search/indexing/plan-fs';
import { bundleWatch } from '../starting/bundle-watch-fs';
import { type Crew, callCrew } from '../workers/crew';
import type { Batch, Finished } from './finish-files';
import { renderParts } from './render-parts';
import { siteDir } from './site-dir';
import { writeMarkdown } from './twins';

/** Something that is built from this repository. */
export interface Target {
  /** Where it lies when it is finished. What lay there goes. */
  dir: string;
  /** What its build is told by the environment, beside what everybody's is. */
  env: Readonly<Record<string, string>>;
}

/** The handbook. */
export const site: Target = { dir: path.join(siteDir, 'build'), env: {} };

/**
 * The gallery of components. It keeps clear of the site's generated files and of its bundler's cache,
 * which does not follow the environment.
 */
export const gallery: Target = {
  dir: path.join(siteDir, 'build-gallery'),
  env: {
    GALLERY: '1',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-gallery',
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  },
};

/** What a build is made from; tests lie among it and do not count. */
export const inputs = [
  'docs',
  'docusaurus.config.ts',
  'editions',
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
export async function buildIfStale(target: Target): Promise<boolean> {
  const hash = hashOfInputs(target);
  return isBuiltFrom(target, hash) || build(target, hash);
}

/** Builds both locales, at once. Tells whether it succeeded; where not, what lay there stays. */
export async function build(target: Target, hash = hashOfInputs(target)): Promise<boolean> {
  const folder = `${target.dir}.parts`;
  const parts = locales.map((locale) => ({ part: { locale }, dir: path.join(folder, locale) }));
  const built = await renderParts(target, parts);
  const dirs = parts.map(({ dir }) => dir);
  const joined = built && (await assemble(target, { dirs, transfer: moving, hash }));
  rmSync(folder, { recursive: true, force: true });
  return joined;
}

/** What a site is made of. */
interface Assembly {
  /** The folders of parts that make up the whole. */
  dirs: readonly string[];
  transfer: Transfer;
  /** The hash of the inputs that they were built from. */
  hash: string;
}

/**
 * Makes one site of its parts: writes what is made from the pages of all of them, the search index and the
 * pages as Markdown, and what makes it ready to serve. Tells whether it could.
 */
export async function assemble(
  target: Target,
  { dirs, transfer, hash }: Assembly,
): Promise<boolean> {
  const { dir } = target;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const differing = mergeParts(dirs, dir, transfer);
  if (differing.length > 0) {
    console.error(
      `Parts hold different files under one name, so they are of no one site: ${differing.join(', ')}. ` +
        'Build them anew, with the same packages.',
    );
    return false;
  }
  prepareOffline(dir);
  const crew = callCrew();
  try {
    // The index of an edition takes longer than any page, so it comes first.
    const index = writeSearchIndex(crew, dir);
    const markdown = target === site ? writeMarkdown(crew, siteDir, dir) : undefined;
    await Promise.all([index, markdown]);
    if (!(await makeReadyToServe(crew, target))) return false;
  } finally {
    await crew.dismiss();
  }
  stamp(target, hash);
  return true;
}

/** Writes the index in small files, for those who search it, and in large ones, for those who keep all of it. */
async function writeSearchIndex(crew: Crew, dir: string): Promise<void> {
  const plans = planIndex(dir, { editions: [...versions, 'current'] });
  const work = path.resolve(__dirname, '../search/indexing/write-edition-fs.ts');
  listIndexes(dir, await crew.each<EditionPlan, EditionIndex>(work, plans));
  const packing = path.resolve(__dirname, '../offline/building/packs-fs.ts');
  await crew.each<PackPlan, void>(packing, packsOf(dir));
}

/** How many files are made ready at a time: enough that handing them over costs nothing. */
const batchSize = 64;

/**
 * Puts into a site what it needs to be read at little cost, served safely, whoever serves it, and read offline.
 * Tells whether it could, and prints what is amiss where it could not.
 */
async function makeReadyToServe(crew: Crew, { dir }: Target): Promise<boolean> {
  flattenAddresses(dir);
  writeFileSync(path.join(dir, headersFileName), headersFile());
  const files = servedFilesOf(dir);
  const watch = bundleWatch();
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) => ({
    dir,
    files: files.slice(index * batchSize, (index + 1) * batchSize),
    watch,
  }));
  const work = path.join(__dirname, 'finish-files.ts');
  const finished = await crew.each<Batch, Finished>(work, batches);
  const problems = finished.flatMap((each) => each.problems);
  if (problems.length > 0) {
    console.error(formatText(problems));
    return false;
  }
  // The last of all: it rests on the hash of every file.
  finishOffline(dir, versions, new Map(finished.flatMap(({ digests }) => digests)));
  return true;
}

/** Whether what lies there was built from inputs with this hash. */
export function isBuiltFrom(target: Target, hash: string): boolean {
  const file = stampOf(target);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/** Notes what a finished build was made from: the hash as it was before the build began. */
export function stamp(target: Target, hash: string): void {
  writeFileSync(stampOf(target), hash);
}

/** It lies in the folder that a build empties, so it never outlives what it vouches for. */
function stampOf({ dir }: Target): string {
  return path.join(dir, '.built-from');
}

/** Tells apart all that a build may be made from. */
export function hashOfInputs({ env }: Target): string {
  const hash = createHash('sha256').update(process.versions.node);
  const environment = { ...process.env, ...env };
  for (const name of settings) hash.update(`\0${name}=${environment[name] ?? ''}`);
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
