import { readFileSync } from 'node:fs';
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
