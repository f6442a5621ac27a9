import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { turnOff, turnOn } from './git-hooks';
import { siteDir } from './site-dir';

let repository = '';

beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'hooks-'));
  git('init', '--quiet');
  git('config', 'user.name', 'Someone');
  git('config', 'user.email', 'someone@example.org');
  cpSync(path.join(siteDir, '.githooks'), path.join(repository, '.githooks'), { recursive: true });
});

/** Runs git as if nobody had set anything up for this user or from a hook that runs these tests. */
function git(...args: string[]) {
  const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: repository,
    encoding: 'utf8',
    env: { ...env, GIT_CONFIG_GLOBAL: path.join(repository, 'none'), GIT_CONFIG_NOSYSTEM: '1' },
  });
  return { status, output: (stdout + stderr).trim() };
}

/** Commits everything where `npm run check` ends with a status. */
function commitWhereCheckGives(status: number) {
  const scripts = { check: `echo checked && exit ${status}` };
  writeFileSync(path.join(repository, 'package.json'), JSON.stringify({ scripts }));
  git('add', '.');
  return git('commit', '--message', 'A change');
}

const hooksPath = () => git('config', '--get', 'core.hooksPath').output;

describe('turned on', () => {
  it('lets a commit through that passes the check', () => {
    expect(turnOn(repository).done).toBe(true);
    const { status, output } = commitWhereCheckGives(0);
    expect(output).toContain('checked');
    expect(output).not.toContain('not staged');
    expect(status).toBe(0);
  });

  it('stops a commit that does not, and says how to go on', () => {
    turnOn(repository);
    const { status, output } = commitWhereCheckGives(1);
    expect(status).toBe(1);
    expect(output).toMatch(/^checked\nNot committed\. Mend .* `git commit --no-verify`\.$/);
    expect(git('log').status).not.toBe(0);
  });

  it('says that more is checked than is committed', () => {
    turnOn(repository);
    writeFileSync(path.join(repository, 'package.json'), '{ "scripts": { "check": "true" } }');
    writeFileSync(path.join(repository, 'other.txt'), 'not staged');
    git('add', 'package.json', '.githooks');
    const { status, output } = git('commit', '--message', 'A change');
    expect(output).toContain('Some changes are not staged: they are checked, too.');
    expect(status).toBe(0);
  });

  it('leaves the hooks of others alone', () => {
    git('config', 'core.hooksPath', '.husky');
    expect(turnOn(repository)).toEqual({
      done: false,
      sentence:
        'git takes its hooks from `.husky` already: run `git config --unset core.hooksPath` first ' +
        'if these should take their place.',
    });
    expect(hooksPath()).toBe('.husky');
  });
});

describe('turned off', () => {
  it('checks nothing any more', () => {
    turnOn(repository);
    expect(hooksPath()).toBe('.githooks');
    expect(turnOff(repository).done).toBe(true);
    expect(hooksPath()).toBe('');
    expect(commitWhereCheckGives(1).status).toBe(0);
  });

  it('leaves the hooks of others alone', () => {
    git('config', 'core.hooksPath', '.husky');
    expect(turnOff(repository)).toEqual({ done: true, sentence: 'The hooks were not turned on.' });
    expect(hooksPath()).toBe('.husky');
  });
});

it('says where there is no repository', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  const sentence = `${folder} is not under git: clone the repository first.`;
  expect(turnOn(folder)).toEqual({ done: false, sentence });
  expect(turnOff(folder)).toEqual({ done: false, sentence });
});
