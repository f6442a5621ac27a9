// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../tests/docusaurus/render';
import TranslationsPage from './translations';

test.each([
  ['zh-Hans', '翻译进度', '参与翻译'],
  ['en', 'Translations', 'How to help'],
] as const)('the state of translations is told in %s by edition', (locale, title, help) => {
  const page = renderPage(<TranslationsPage />, locale);
  expect(readable(only(page, 'h1'))).toBe(title);
  expect(textsOf(page, 'h2')).toEqual(['Next edition']);
  const link = only(page, 'h1 + p a');
  expect(readable(link)).toBe(help);
  expect(link.getAttribute('href')).toBe('/contribute#one-language');
});
