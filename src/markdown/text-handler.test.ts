import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { textHandler } from './text-handler';

const quicker: Options = { handlers: { text: textHandler() } };
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string): PhrasingContent => ({
  type: 'link',
  url: '/a',
  children: [text(value)],
});
const paragraph = (...children: PhrasingContent[]): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});

test('what means something in Markdown is escaped, and nothing else', () => {
  expect(toMarkdown(paragraph(text('# 2 * 3，18.1% [甲]')), quicker)).toBe(
    '\\# 2 \\* 3，18.1% \\[甲]\n',
  );
  // With what follows it, it would be a picture.
  expect(toMarkdown(paragraph(text('甲!'), link('乙')), quicker)).toBe('甲\\![乙](/a)\n');
});

test('all is printed as the library prints it', () => {
  const marks = fc.constantFrom(...'甲a1 \n!#&()*+-.:<=>[]\\_`|~"@');
  const stretch = fc.string({ unit: marks, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(stretch, stretch, stretch, (before, within, after) => {
      const root = paragraph(text(before), link(within), text(after));
      expect(toMarkdown(root, quicker)).toBe(toMarkdown(root));
    }),
    { seed: 9, numRuns: 500 },
  );
});
