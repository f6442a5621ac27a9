import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../evidence/reading/problem';
import { readSite } from '../reading/site-fs';
import { formatText } from '../report/text';
import { checkSite, descriptions } from '../rules';
import { checkStyle, styleDescriptions } from '../style';
import { readWordList } from '../style/spelling/word-list-fs';
import { checkExample, readExamples } from './example-fs';

const folder = path.resolve(import.meta.dirname, '../../../tests/fixtures/checks');

async function check(siteDir: string): Promise<Problem[]> {
  const site = readSite(siteDir);
  const { list } = readWordList(siteDir);
  return [...checkSite(site, { today: '2026-11-26' }), ...(await checkStyle(site, list))];
}

const examples = readExamples(folder);

it('shows every rule, and no other', () => {
  expect(examples.map(({ rule }) => rule)).toEqual(
    [...descriptions.keys(), ...styleDescriptions.keys()].toSorted(),
  );
});

it('begins with a sound site', async () => {
  expect(formatText(await checkExample(folder, '_none', 'right', check))).toBe('No problems found');
});

describe.each(examples)('$rule', ({ rule }) => {
  it('objects to what is wrong', async () => {
    const problems = await checkExample(folder, rule, 'wrong', check);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([rule]));
    await expect(formatText(problems)).toMatchFileSnapshot(path.join(folder, rule, 'says.txt'));
  });

  it('has nothing against what is right', async () => {
    expect(formatText(await checkExample(folder, rule, 'right', check))).toBe('No problems found');
  });
});
