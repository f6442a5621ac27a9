import path from 'node:path';
import type { Root } from 'hast';
import { expect, it } from 'vitest';
import markHan from './mark-han';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');

/** The paragraph `text` of a page after marking: its pieces, Chinese ones in brackets. */
function marked(text: string, page: string, frontMatter?: object): string[] {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] },
    ],
  };
  const transform = markHan.call({} as never, { siteDir }) as (tree: Root, file: object) => void;
  transform(tree, { path: path.join(siteDir, page), data: { frontMatter } });
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'element') throw new Error('the paragraph is gone');
  return paragraph.children.map((child) => {
    if (child.type === 'text') return child.value;
    const [inner] = child.type === 'element' ? child.children : [];
    const lang = child.type === 'element' ? child.properties.lang : '';
    return `[${lang}: ${inner?.type === 'text' ? inner.value : ''}]`;
  });
}

const english = 'i18n/en/docusaurus-plugin-content-docs/current/accounts.mdx';

it('marks Chinese names on an English page', () => {
  expect(marked('WeDa (微搭) and CloudBase (云开发)', english)).toEqual([
    'WeDa (',
    '[zh-Hans: 微搭]',
    ') and CloudBase (',
    '[zh-Hans: 云开发]',
    ')',
  ]);
});

it('marks them on an English page that has no Chinese yet', () => {
  const marks = marked('WeDa (微搭)', 'docs/weda.mdx', { language: 'en' });
  expect(marks).toEqual(['WeDa (', '[zh-Hans: 微搭]', ')']);
});

it('leaves plain English as it is', () => {
  expect(marked('WeDa', english)).toEqual(['WeDa']);
});

it('leaves a Chinese page as it is', () => {
  expect(marked('微搭', 'docs/accounts.mdx')).toEqual(['微搭']);
});
