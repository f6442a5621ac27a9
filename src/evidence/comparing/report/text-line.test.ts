import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { wordDifference } from '../word-difference';
import { textLine } from './text-line';

it.each([
  ['The bank owns shares.', 'The bank owned shares.', 'The bank ~~owns~~ **owned** shares.'],
  ['It was reviewed.', 'It was reviewed by peers.', 'It was reviewed **by peers**.'],
  ['It was peer-reviewed.', 'It was reviewed.', 'It was ~~peer-~~ reviewed.'],
  ['抖动{jitter}。', '抖动不到{jitter}。', '抖动**不到**{jitter}。'],
  ['没有发现', '没有查到', '没有~~发现~~ **查到**'],
  [undefined, 'All *new*.', '**All \\*new\\*.**'],
  ['All gone.', undefined, '~~All gone.~~'],
  ['two  spaces', 'two spaces', 'two ~~␣~~ **␣** spaces'],
])('tells %j against %j', (before, after, line) => {
  expect(textLine(before, after, 'zh-Hans')).toBe(line);
});

const parser = unified().use(remarkParse).use(remarkGfm);

/** What strong and struck-out text there is. */
function marksIn(node: Nodes): string[] {
  if (node.type === 'strong' || node.type === 'delete') return [node.type];
  return 'children' in node ? node.children.flatMap(marksIn) : [];
}

it('marks what changed so that Markdown knows the marks, beside Chinese punctuation, too', () => {
  const words = fc.constantFrom(
    '银行',
    '“云”',
    '，',
    '。',
    '（',
    '）',
    'a',
    ' ',
    '%',
    '*',
    '~',
    '$5',
  );
  const texts = fc.array(words, { maxLength: 8 }).map((all) => all.join('').trim());
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = wordDifference(before, after, 'zh-Hans').flatMap(
        ({ change }) => change ?? [],
      );
      const marks = changes.map((change) => (change === 'added' ? 'strong' : 'delete'));
      const line = textLine(before, after, 'zh-Hans');
      expect(marksIn(parser.parse(`- x: ${line}`))).toEqual(marks);
    }),
  );
});
