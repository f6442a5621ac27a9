import type { FindingAt } from '../../evidence/reading/problem';
import { mendable, type StyleRule } from './rule';

/**
 * Characters of control and of format, which nobody sees, and what stands for a lost one. Tabs and ends
 * of lines are for other rules; joiners (U+200C, U+200D, U+2060) do their work in words and emoji.
 */
const invisible = /(?![\t\n\r]|\u200C|\u200D|\u2060)[\p{Cc}\p{Cf}]|[\u2028\u2029\uFFFD]/gu;

/** Readers and reviewers see what a file says: nothing is hidden, reversed or lost in it. */
export const invisibleCharacter: StyleRule = {
  name: 'invisible-character',
  description:
    'No file holds control characters, characters that reverse the direction of text or have no width, or what an encoding lost.',
  check: ({ text }) =>
    [...text.matchAll(invisible)].map(({ index, 0: character }) => finding(character, index)),
};

function finding(character: string, offset: number): FindingAt {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (character === '\uFFFD') {
    return {
      offset,
      found: `U+${code}, which stands for a character that was lost`,
      expected: 'the character itself',
      hint: 'type it again; it was lost when the file was saved in another encoding than UTF-8',
    };
  }
  return {
    offset,
    found: `U+${code}, which nobody sees`,
    expected: 'text that says what it shows',
    hint: `${mendable}, which removes it`,
    fix: { start: offset, end: offset + character.length, text: '' },
  };
}
