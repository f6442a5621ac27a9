import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { bold, code, plain, struck } from './markdown';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The types of the nodes of a text, and the text that is not code. */
function read(markdown: string) {
  const types = new Set<string>();
  let text = '';
  const visit = (node: Nodes) => {
    types.add(node.type);
    if (node.type === 'text') text += node.value;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(`- x: ${markdown}`));
  return { types: [...types].toSorted(), text };
}

const bare = ['list', 'listItem', 'paragraph', 'root', 'text'];

const hostile = [
  '@someone and @org/team',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '&lt;b&gt; &#64;someone',
  '`code` ``` ~~~',
  '**bold** *em* _em_ ~~gone~~',
  '| a | b |\n|---|---|\n| c | d |',
  '\n\n# Heading\n\n- item\n\n> quote',
  'https://example.org www.example.org me@example.org',
  '[ref]: https://example.org',
  '[^1] and [x]',
  '\\*still\\* \\',
  '$\\frac{1}{2}$ $`x`$',
  '- [ ] task',
  '1. one',
];

describe('plain', () => {
  it.each(hostile)('lets %j be text and nothing else', (text) => {
    expect(read(plain(text)).types).toEqual(bare);
  });

  it('says what it was given', () => {
    const { text } = read(plain('5 * 3 < 20 & [a] | `b` #c 100% 腾讯云。'));
    expect(text).toBe('x: 5 * 3 < 20 & [a] | `b` #c 100% 腾讯云。');
  });

  it.each([
    ['@someone', /@\w/],
    ['see #12', /#\d/],
    ['GH-12', /GH-\d/i],
    ['https://example.org', /:\/\//],
    ['www.example.org', /www\./],
    [':smile:', /:smile:/],
    ['at 2aa8211 or 2aa8211f0e5d0c2b7a9d4e6f8a0b1c2d3e4f5a6b', /2aa8211/],
  ])('breaks up %j, of which hosts would make something', (text, calling) => {
    expect(text).toMatch(calling);
    expect(read(plain(text)).text).not.toMatch(calling);
  });

  it('leaves numbers, times and words whole', () => {
    const text = '10000000 at 10:30, ratio 3:4, facade, e-mail';
    expect(plain(text)).toBe(text);
  });

  it('stays on its line, and off the terminal', () => {
    expect(plain('a\r\nb\u2028c\u001b[31md\u202ee')).toBe('a b c \\[31md e');
  });

  it('does nothing, whatever the text', () => {
    const pieces = fc.constantFrom(...hostile.join('').split(''), 'http', '://', '@a', '#1', '\n');
    const texts = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { types, text: told } = read(plain(text));
        expect(bare).toEqual(expect.arrayContaining(types));
        expect(told).not.toMatch(/@\w|#\d/);
      }),
    );
  });
});

describe('code', () => {
  it.each(['a`b', '``', '`', ' a ', 'x\ny', '<b>', '@someone', '|', ''])('holds %j', (text) => {
    const { types } = read(code(text));
    expect(types).toEqual(['inlineCode', ...bare]);
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a', '\\', '\n', '|') }), (text) => {
        expect(read(code(text)).types).toEqual(['inlineCode', ...bare]);
      }),
    );
  });
});

describe('bold and struck', () => {
  it('are marks around what they hold', () => {
    expect(read(bold(plain('a*b'))).types).toContain('strong');
    expect(read(struck(plain('a~b'))).types).toContain('delete');
  });
});
