import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '../evidence/locale';
import { argumentsFor, type Part } from '../parts/part';
import { inputs } from './site-build';
import { siteDir } from './site-dir';

/** What became of a build that was made elsewhere. */
export interface Rebuild {
  /** The folder of the finished site. */
  dir: string;
  /** What failed, with what was printed; undefined where all went well. */
  failure: string | undefined;
}

/**
 * Builds the site once more, from a copy in another folder and without the caches that lie here: part by
 * part, locales at once, and joined there.
 * @param folder - empty; the caller removes it
 */
export async function rebuild(parts: readonly Part[], folder: string): Promise<Rebuild> {
  copySite(folder);
  const chains = locales.map((locale) => {
    const own = parts.filter((part) => part.locale === locale);
    return inSequence(folder, own);
  });
  const failures = await Promise.all(chains);
  const failure = failures.find((failure) => failure !== undefined);
  return {
    dir: path.join(folder, 'build'),
    failure: failure ?? (await buildIn(folder, ['--join'])),
  };
}

/** A folder of its own outside the site. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'handbook-'));
}

/** Builds parts one after the other, as those of a locale use the same folder for what is generated. */
async function inSequence(folder: string, parts: readonly Part[]): Promise<string | undefined> {
  for (const part of parts) {
    const failure = await buildIn(folder, argumentsFor(part));
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** Runs the build of a copy of the site; gives what it printed where it fails. */
function buildIn(folder: string, args: readonly string[]): Promise<string | undefined> {
  // A test runner sets NODE_ENV, which Docusaurus sets itself.
  const { NODE_ENV: _, ...env } = process.env;
  const command = [path.join(folder, 'src/cli/run.mjs'), 'build', ...args];
  const child = spawn(process.execPath, command, { cwd: folder, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const failure = () => `\`npm run build -- ${args.join(' ')}\` failed in ${folder}:\n${output}`;
  return new Promise((resolve) => {
    child.on('close', (status) => resolve(status === 0 ? undefined : failure()));
  });
}

/** Copies what the site is built from. Packages are linked, as they are many: the bundler tells links from copies. */
function copySite(to: string): void {
  for (const input of inputs) {
    const from = path.join(siteDir, input);
    if (existsSync(from)) cpSync(from, path.join(to, input), { recursive: true });
  }
  linkFolder(path.join(siteDir, 'node_modules'), path.join(to, 'node_modules'));
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/** Links a file, or copies it to where no link can lead. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
