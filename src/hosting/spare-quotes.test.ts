import { expect, test } from 'vitest';
import { withoutSpareQuotes } from './spare-quotes';

test.each([
  ['<p class="lead" id="a1">', '<p class=lead id=a1>'],
  ['<a href="/docs/next/">', '<a href=/docs/next/>'],
  ['<img width="10" height="20"/>', '<img width=10 height="20"/>'],
])('%s is %s', (page, spared) => {
  expect(withoutSpareQuotes(page)).toBe(spared);
});

test.each([
  ['of two words', '<p class="lead wide">'],
  ['that is empty', '<p class="">'],
  ['with a sign that means something there', '<a href="/search?q=1">'],
  ['with a quote', '<a title="it\'s">'],
  ['within a script', '<script type="module">const tag = `<p class="lead">`;</script>'],
  ['within a style', '<style>a[rel="next"] {} </style>'],
  ['in a text', '<p>to write x="y" is to say</p>'],
  ['of which a part looks like an attribute', '<p title="say lang=">'],
])('a value %s stays as it is', (_, page) => {
  expect(withoutSpareQuotes(page)).toBe(page);
});

test('a page goes on being the same', () => {
  const page = withoutSpareQuotes('<!DOCTYPE html><p class="lead">Text <b id="b">bold</b></p>');
  expect(withoutSpareQuotes(page)).toBe(page);
});
