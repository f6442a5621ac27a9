import { describe, expect, it } from 'vitest';
import { page } from '../../../tests/support/site';
import { withUnixEnds } from '../../evidence/reading/text-file-fs';
import { recordOf, withRecord } from './record';

const record = { original: '3f2a9c41-88a1d07b', text: '00000000-11111111', on: '2026-11-26' };
const line =
  "translation: { original: 3f2a9c41-88a1d07b, text: 00000000-11111111, on: '2026-11-26' }";

describe('withRecord', () => {
  it.each([
    [
      'appends it',
      '---\ntitle: A  # kept\n---\n\nText --- here\n',
      `---\ntitle: A  # kept\n${line}\n---\n\nText --- here\n`,
    ],
    [
      'replaces one in a line',
      '---\ntranslation: { on: x } # why\ntitle: A\n---\n',
      `---\n${line} # why\ntitle: A\n---\n`,
    ],
    [
      'replaces one in a block',
      '---\ntranslation:\n  original: x\n  on: y\n\ntitle: A\n---\n',
      `---\n${line}\n\ntitle: A\n---\n`,
    ],
    ['replaces what is none', '---\ntranslation: yes\n---\n', `---\n${line}\n---\n`],
    ['keeps the line ends', '---\r\ntitle: A\r\n---\r\n', `---\r\ntitle: A\r\n${line}\r\n---\r\n`],
    ['fills an empty front matter', '---\n---\n', `---\n${line}\n---\n`],
    ['begins one', 'Text\n', `---\n${line}\n---\n\nText\n`],
  ])('%s', (_, text, expected) => {
    expect(withRecord(text, record)).toBe(expected);
    expect(recordOf(page({ text: withUnixEnds(withRecord(text, record)) }))).toEqual(record);
  });
});

it.each([
  'translation: yes',
  'translation: { original: 3f2a9c41-88a1d07b, text: 00000000-11111111 }',
  "translation: { original: 3f2a9c41, text: 00000000-11111111, on: '2026-11-26' }",
  "translation: { original: 3f2a9c41-88a1d07b, text: 00000000-11111111, on: '2026-02-30' }",
  "translation: { original: 3f2a9c41-88a1d07b, text: 00000000-11111111, on: '2026-11-26', by: me }",
])('is not sound: %s', (text) => {
  expect(recordOf(page({ text: `---\n${text}\n---\n` }))).toBeUndefined();
});
