import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../src/evidence/rules';
import { pageRules } from '../src/remark/read-page';
import { tags } from '../src/remark/tags';

const repository = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

it('CONTRIBUTING names every rule with its description', () => {
  const contributing = read('CONTRIBUTING.md');
  const described = [
    ...rules.map(({ name, description }) => [name, description]),
    ...Object.entries(pageRules),
  ];
  for (const [name, description] of described) {
    expect(contributing).toContain(`- \`${name}\`: ${description}`);
  }
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
