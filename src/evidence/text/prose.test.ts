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
  for (const digit of '567') expect(offsets[text.indexOf(digit)]).toBe(markdown.indexOf(digit));
});

it('reads what an image shows', () => {
  expect(prose('![图 3](x5.png)').text).toContain('图 3');
});
