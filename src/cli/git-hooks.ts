import { spawnSync } from 'node:child_process';

/** What came of it, in a sentence. */
export interface Outcome {
  done: boolean;
  sentence: string;
}

/** The folder of the repository's hooks. */
const folder = '.githooks';

/** Has git run the repository's hooks, unless it runs others. */
export function turnOn(repository: string): Outcome {
  const { present, other } = hooksOf(repository);
  if (!present) return noRepository(repository);
  if (other !== undefined && other !== folder) {
    return {
      done: false,
      sentence:
        `git takes its hooks from \`${other}\` already: run \`git config --unset core.hooksPath\` ` +
        'first if these should take their place.',
    };
  }
  git(repository, 'config', '--local', 'core.hooksPath', folder);
  return {
    done: true,
    sentence: 'Every commit is checked first. `npm run hooks -- off` turns that off again.',
  };
}

/** Has git run no hooks of the repository's any more; others stay. */
export function turnOff(repository: string): Outcome {
  const { present, other } = hooksOf(repository);
  if (!present) return noRepository(repository);
  if (other !== folder) return { done: true, sentence: 'The hooks were not turned on.' };
  git(repository, 'config', '--local', '--unset', 'core.hooksPath');
  return { done: true, sentence: 'Commits are no longer checked. `npm run hooks` turns it on.' };
}

/** Where git takes hooks from, if that is set. */
function hooksOf(repository: string): { present: boolean; other?: string } {
  if (git(repository, 'rev-parse', '--git-dir').status !== 0) return { present: false };
  const { status, stdout } = git(repository, 'config', '--get', 'core.hooksPath');
  return { present: true, other: status === 0 ? stdout.trim() : undefined };
}

function noRepository(repository: string): Outcome {
  return { done: false, sentence: `${repository} is not under git: clone the repository first.` };
}

function git(cwd: string, ...args: string[]) {
  return spawnSync('git', args, { cwd, encoding: 'utf8' });
}
