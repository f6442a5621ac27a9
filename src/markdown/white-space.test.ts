import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseHtml } from './parse-html';
import { collapseWhiteSpace } from './white-space';

/** What is left of a page. */
function collapsed(html: string): string {
  const tree = parseHtml(html);
  collapseWhiteSpace(tree);
  return toHtml(tree);
}

test.each([
  ['several spaces to one', '<p>a \n\t b</p>', '<p>a b</p>'],
  ['what stands at the edges of blocks', '\n<ul>\n<li> a </li>\n</ul>\n', '<ul><li>a</li></ul>'],
  ['the space before a block', '<div>a <p>b</p> c</div>', '<div>a<p>b</p>c</div>'],
  ['a space after a space', '<p>a <b> b</b></p>', '<p>a <b>b</b></p>'],
  [
    'a space that ends a block from within',
    '<p>a<b> </b><i>  </i></p><p>b</p>',
    '<p>a<b></b><i></i></p><p>b</p>',
  ],
])('takes away %s', (_, html, expected) => {
  expect(collapsed(html)).toBe(expected);
});

test.each([
  ['between words and elements', '<p>a <b>b</b> c</p>'],
  ['beside pictures and buttons', '<p>a <img> b <button>c</button> d</p>'],
  ['within code', '<pre><code>a\n  b\n</code></pre>'],
])('keeps spaces %s', (_, html) => {
  expect(collapsed(html)).toBe(html);
});
