import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { FileEdit } from './scaffold';

/** What a file holds and what it is to hold. */
type FileChange = Pick<FileEdit, 'file' | 'before' | 'after'>;

/** Why nothing was written, one sentence. */
export class WriteFailure extends Error {}

/**
 * Writes every edit, or none: what was written before a failure is undone.
 * @throws {WriteFailure} where a file cannot be written, or holds something else by now
 */
export function writeEdits(siteDir: string, edits: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const edit of edits) writeEdit(siteDir, edit, undo);
  } catch (error) {
    for (const step of undo.toReversed()) step();
    if (error instanceof WriteFailure) throw error;
    throw new WriteFailure(`Nothing was written: ${(error as Error).message}.`, { cause: error });
  }
}

function writeEdit(
  siteDir: string,
  { file, before, after }: FileChange,
  undo: (() => void)[],
): void {
  const target = path.join(siteDir, file);
  const found = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (found !== before) {
    throw new WriteFailure(`Nothing was written: ${file} has changed meanwhile. Run this again.`);
  }
  const made = mkdirSync(path.dirname(target), { recursive: true });
  if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
  replace(target, after, undo);
  undo.push(() => {
    if (before === undefined) rmSync(target, { force: true });
    else writeFileSync(target, before);
  });
}

/** Puts a whole file in place at once, so that nobody reads half of it. */
function replace(target: string, text: string, undo: (() => void)[]): void {
  const draft = `${target}.new`;
  const handle = openSync(draft, 'wx');
  undo.push(() => rmSync(draft, { force: true }));
  try {
    writeFileSync(handle, text);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, target);
}
