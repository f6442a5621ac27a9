import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../evidence/reading/problem';
import { readSite } from '../reading/site-fs';
import { formatText } from '../report/text';
import { checkSite, descriptions } from '../rules';
import { checkExample, readExamples } from './example-fs';

const folder = path.resolve(import.meta.dirname, '../../../tests/fixtures/checks');

function check(siteDir: string): Problem[] {
  return checkSite(readSite(siteDir), { today: '2026-11-26' });
}

const examples = readExamples(folder);

it('shows every rule, and no other', () => {
  expect(examples.map(({ rule }) => rule)).toEqual([...descriptions.keys()].toSorted());
});

it('begins with a sound site', () => {
  expect(formatText(checkExample(folder, '_none', 'right', check))).toBe('No problems found');
});

describe.each(examples)('$rule', ({ rule }) => {
  it('objects to what is wrong', async () => {
    const problems = checkExample(folder, rule, 'wrong', check);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([rule]));
    await expect(formatText(problems)).toMatchFileSnapshot(path.join(folder, rule, 'says.txt'));
  });

  it('has nothing against what is right', () => {
    expect(formatText(checkExample(folder, rule, 'right', check))).toBe('No problems found');
  });
});
