import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { opaque, proseOf } from './prose';

function prose(markdown: string) {
  return proseOf(fromMarkdown(markdown), markdown);
}

it('runs on through emphasis and links, without code and addresses', () => {
  expect(prose('**甲** `3` [乙 8.0](https://example.org/5)').text).toBe(
    `甲 ${opaque} 乙 8.0${opaque}${opaque}`,
  );
});

it('keeps the place of every character through escapes, references and lines', () => {
  const markdown = 'a \\*5&amp;6\n> 7';
  const { text, offsets } = prose(markdown);
  expect(offsets[text.indexOf('*')]).toBe(markdown.indexOf('\\*'));
  for (const digit of '567') expect(offsets[text.indexOf(digit)]).toBe(markdown.indexOf(digit));
});

it('keeps the place before each character, outside of the markup that begins with it', () => {
  const markdown = 'a [**b**](./b.mdx)c`3`d';
  const { text, outer } = prose(markdown);
  const before = (character: string) => outer[text.indexOf(character)];
  expect(before('b')).toBe(markdown.indexOf('['));
  expect(before('c')).toBe(markdown.indexOf('c'));
  expect(before('d')).toBe(markdown.lastIndexOf('d'));
});

it('reads what an image shows', () => {
  expect(prose('![图 3](x5.png)').text).toContain('图 3');
});
