import { spawnSync } from 'node:child_process';
import { UsageProblem } from './command';

/**
 * The commit that a revision names.
 * @throws UsageProblem where it names none that is here
 */
export function commitOf(folder: string, revision: string): string {
  // To git it would be an option.
  if (revision.startsWith('-')) {
    throw new UsageProblem(`\`${revision}\` is no revision: give a branch, a tag or a commit.`);
  }
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const { status, stdout, stderr } = git(folder, args);
  if (status === 0) return stdout.toString().trim();
  // Of a revision that it does not know git says nothing.
  if (stderr.length > 0) throw new UsageProblem(`git failed: ${stderr.toString().trim()}`);
  throw new UsageProblem(
    `\`${revision}\` is no revision that is here. If it is one elsewhere, fetch it: ` +
      `git fetch origin ${revision} --depth 1`,
  );
}

/** The commit at which the present branch left the main one; undefined where there is no main branch. */
export function commonAncestor(folder: string): string | undefined {
  for (const main of ['origin/main', 'main']) {
    const { status, stdout } = git(folder, ['merge-base', 'HEAD', main]);
    if (status === 0) return stdout.toString().trim();
  }
  return undefined;
}

/** The texts of a commit's files that are wanted, by their paths in a folder of the repository. */
export function filesAt(
  folder: string,
  commit: string,
  isWanted: (path: string) => boolean,
): Map<string, string> {
  const listing = demand(git(folder, ['ls-tree', '-r', '-z', commit]));
  const entries = listing
    .toString()
    .split('\0')
    .flatMap(toEntry)
    .filter(({ path }) => isWanted(path));
  const texts = blobs(folder, [...new Set(entries.map(({ object }) => object))]);
  return new Map(
    entries.flatMap(({ path, object }) => {
      const text = texts.get(object);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** `100644 blob <object>\t<path>`; links and submodules are no files. */
function toEntry(line: string): { path: string; object: string }[] {
  const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return object !== undefined && path !== undefined ? [{ path, object }] : [];
}

/** The contents of objects, all read by one process. */
function blobs(folder: string, objects: string[]): Map<string, string> {
  const input = objects.map((object) => `${object}\n`).join('');
  const output = demand(git(folder, ['cat-file', '--batch'], input));
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    // `<object> blob <size>`, or `<object> missing`.
    const [object = '', type, size = '0'] = output.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    texts.set(object, output.subarray(at, at + Number(size)).toString());
    at += Number(size) + 1;
  }
  return texts;
}

function demand({ status, stdout, stderr }: ReturnType<typeof git>): Buffer {
  if (status === 0) return stdout;
  throw new UsageProblem(`git failed: ${stderr.toString().trim()}`);
}

function git(folder: string, args: string[], input?: string) {
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (result.error) throw new UsageProblem(`git could not be run: ${result.error.message}`);
  return result;
}
