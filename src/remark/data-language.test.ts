import path from 'node:path';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import type { Locale } from '../evidence/locale';
import dataLanguage from './data-language';
import type { TagElement } from './tag-uses';

const siteDir = path.resolve(import.meta.dirname, '../../tests/fixtures/two-editions');

/** The elements of a page as it is built for a locale, with their languages. */
function elements(text: string, locale: Locale, page: string, frontMatter: object): string[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(dataLanguage, { siteDir, locale });
  const file = { path: path.join(siteDir, page), value: text, data: { frontMatter } };
  const tree: Root = processor.runSync(processor.parse(text), file);
  const found: string[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as TagElement;
    const lang = attributes.find((each) => 'name' in each && each.name === 'lang')?.value;
    found.push(typeof lang === 'string' ? `${name} ${lang}` : `${name}`);
  });
  return found;
}

const text = '<Claim id="a" />\n\nText with <Figure of="a#b" /> and <b>more</b>.';

it('marks data in the language of the site on a page that is in another', () => {
  const marked = ['div en', 'Claim', 'span en', 'Figure', 'b'];
  expect(elements(text, 'en', 'docs/origin.mdx', {})).toEqual(marked);
  expect(elements(text, 'zh-Hans', 'docs/founding.mdx', { language: 'en' })).toEqual(
    marked.map((each) => each.replace('en', 'zh-Hans')),
  );
});

it.each([
  ['zh-Hans', 'docs/origin.mdx', {}],
  ['en', 'docs/founding.mdx', { language: 'en' }],
  ['en', 'i18n/en/docusaurus-plugin-content-docs/current/accounts.mdx', {}],
  ['en', 'src/pages/index.md', {}],
] as const)('leaves data alone on the site in %s on %s %o', (locale, page, frontMatter) => {
  expect(elements(text, locale, page, frontMatter)).toEqual(['Claim', 'Figure', 'b']);
});
