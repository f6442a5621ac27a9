import { expect, it } from 'vitest';
import { page } from '../../../tests/support/site';
import { fileOfPage } from './file';
import { invisibleCharacter } from './invisible-character';
import { mend } from './mend';
import { problemsOf } from './rule';

const problems = (text: string) => problemsOf(invisibleCharacter, fileOfPage(page({ text })));

it.each(['\u202E', '\u2066', '\u200B', '\u00AD', '\u0007', '\u{E0041}'])(
  'finds and removes %j, in text, code and tags',
  (character) => {
    const text = `甲${character}乙 \`a${character}\`\n`;
    expect(problems(text)).toHaveLength(2);
    expect(mend(text, problems)).toBe('甲乙 `a`\n');
  },
);

it('says which and where', () => {
  expect(problems('文\n\n甲\u202E乙\n')).toEqual([
    expect.objectContaining({ line: 3, column: 2, found: 'U+202E, which nobody sees' }),
  ]);
});

it('leaves to people what an encoding lost', () => {
  const [lost] = problems('甲\uFFFD');
  expect(lost).toMatchObject({ expected: 'the character itself' });
  expect(lost?.fix).toBeUndefined();
});

it('knows joiners, tabs and line ends', () => {
  expect(problems('a\tb\n\nTDSQL\u2060版 👨\u200D👩\n')).toEqual([]);
});
