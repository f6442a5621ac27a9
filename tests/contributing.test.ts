import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readRulesPage } from '../src/checks/examples/rules-page-fs';
import { tags } from '../src/remark/tags';

const repository = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

it('the page on the rules is as their examples make it', () => {
  expect(read('contributing/rules.md'), 'run `npm run generate`').toBe(readRulesPage(repository));
});

it('CONTRIBUTING names every tag, and every command there is', () => {
  const contributing = read('CONTRIBUTING.md');
  for (const tag of Object.keys(tags)) expect(contributing).toContain(`\`<${tag}`);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const name of Object.keys(scripts)) {
    const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(contributing).toContain(`\`${command}\``);
  }
});

/** What a heading is linked to by on GitHub. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

it.each(['CONTRIBUTING.md', 'contributing/code.md', 'contributing/rules.md', 'README.md'])(
  '%s leads to what is there',
  (file) => {
    const prose = read(file)
      .replaceAll(/^( *)(`{3,})[^]*?^\1\2$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '');
    for (const [, target = ''] of prose.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [name, anchor] = target.split('#');
      const found = name === '' ? file : path.join(path.dirname(file), name ?? '');
      expect(existsSync(path.join(repository, found)), target).toBe(true);
      if (anchor === undefined) continue;
      const headings = [...read(found).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text);
      expect(headings.map(anchorOf)).toContain(anchor);
    }
  },
);

it.runIf(process.platform !== 'win32')('CONTRIBUTING shows commands that work', () => {
  const commands = [...read('CONTRIBUTING.md').matchAll(/^```sh\n(npm run new [^]*?)\n```$/gm)];
  expect(commands.length).toBeGreaterThan(2);
  for (const [, command = ''] of commands) {
    const whole = `${command.replaceAll('<id>', 'tdsql-origin-2007').replace('page securities', 'page no-such-page-yet')} --dry-run`;
    const { status, stderr } = spawnSync('sh', ['-c', whole], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
});
