// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pour } from './pour';
import { block, roomFor } from './samples';

function textsOf(bodies: readonly HTMLElement[]): string[] {
  return bodies.map(({ textContent }) => textContent ?? '');
}

const pour20 = (...blocks: string[]) => textsOf(pour(blocks.map(block), roomFor(20)));

test('what fits stands on one slide', () => {
  expect(pour20('<p>One two</p>', '<p>three</p>')).toEqual(['One twothree']);
});

test('what is too long goes on on the next slide, and nothing is lost', () => {
  const items = Array.from({ length: 9 }, (_, index) => `<li>item ${index}</li>`).join('');
  const bodies = pour20(`<ul>${items}</ul>`);
  expect(bodies.join('')).toBe('item 0item 1item 2item 3item 4item 5item 6item 7item 8');
  expect(Math.max(...bodies.map(({ length }) => length))).toBeLessThanOrEqual(20);
});

test('slides of one section are filled evenly', () => {
  const items = 'abcd'.split('').map((letter) => `<li>${letter.repeat(6)}</li>`);
  expect(pour20(`<ul>${items.join('')}</ul>`)).toEqual(['aaaaaabbbbbb', 'ccccccdddddd']);
});

test('a paragraph that does not fit begins the next slide whole', () => {
  expect(pour20('<p>first, some words</p>', '<p>second. And more.</p>')).toEqual([
    'first, some words',
    'second. And more.',
  ]);
});

test('one that has no room even there is parted between its sentences', () => {
  expect(pour20('<p>一二三四五六七八九十。一二三四五六七八九十。一二三。</p>')).toEqual([
    '一二三四五六七八九十。',
    '一二三四五六七八九十。一二三。',
  ]);
});

test('a sentence that leads to what comes next goes with it', () => {
  expect(pour20('<p>Ten chars.</p>', '<p>Thus:</p>', '<p>this and that one.</p>')).toEqual([
    'Ten chars.',
    'Thus:this and that one.'.slice(0, 5),
    'this and that one.',
  ]);
  expect(pour20('<p>Ten chars. Ten.</p>', '<p>So:</p>', '<p>this and that.</p>')).toEqual([
    'Ten chars. Ten.',
    'So:this and that.',
  ]);
});

test('a table whose rows have no room is shown column by column, and its head each time', () => {
  const bodies = pour20(
    `<table><thead data-repeat="head"><tr><th>N</th><th>A</th><th>B</th></tr></thead>
     <tbody><tr><th scope="row" data-repeat="head">r</th><td>aaaaaaaaaaaa</td><td>bbbbbbbbbbbb</td></tr></tbody></table>`,
  );
  expect(bodies).toEqual(['NAraaaaaaaaaaaa', 'NBrbbbbbbbbbbbb']);
});

test('what can neither be parted nor made smaller is left to be scrolled', () => {
  const [body] = pour([block('<p>abcdefghijklmnopqrstuvwxyz</p>')], roomFor(20));
  expect(body?.hasAttribute('data-scrolls')).toBe(true);
});
