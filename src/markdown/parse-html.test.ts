import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html';

/** What a parser that follows the whole standard makes of it, without where everything stands. */
function standard(html: string): Nodes[] {
  return unified().use(rehypeParse, { fragment: true }).parse(html).children.map(bare);
}

function bare<Node extends Nodes>({ ...node }: Node): Node {
  delete node.position;
  delete node.data;
  if ('children' in node) node.children = node.children.map(bare) as typeof node.children;
  return node;
}

describe('a page', () => {
  it.each([
    ['attributes', '<p class="a b" hidden data-mdast=ignore aria-hidden=true>x &amp; y</p><br>'],
    ['items without end tags', '<ul><li><p>a<li>b<ol><li>c<li><p>d</ol><li>e</ul>f'],
    ['terms without end tags', '<dl><dt>a<dd><p>b<dt>c<dd>d</dl>'],
    [
      'rows and cells without end tags',
      '<table><caption><b>a</b><thead><tr><th><p>b<th>c<tbody><tr><td>d<td><p>e<tr><td>f</table>g',
    ],
    [
      'a table within a cell',
      '<table><tbody><tr><td><table><tbody><tr><td>a</table>b<td>c</table>',
    ],
    ['options without end tags', '<select><option>a<option selected>b</select>'],
    [
      'drawings',
      '<svg viewBox="0 0 1 1"><g><title>a</title><circle r=1 stroke-width=2 /></g></svg><p>b',
    ],
    ['comments', 'a<!-- b -->c'],
  ])('is read as the standard has it: %s', (_, html) => {
    expect(parseHtml(html).children).toEqual(standard(html));
  });
});
