// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { renderPage } from '../../../../tests/docusaurus/render';
import { InPageLanguage, languageOfSource, PageLanguage } from './PageLanguage';

test.each([
  ['@site/docs/tdsql.mdx', undefined, 'zh-Hans'],
  ['@site/docs/tdsql.mdx', 'en', 'en'],
  ['@site/docs/tdsql.mdx', 'fr', 'zh-Hans'],
  ['@site/versioned_docs/version-2020-10/tdsql.mdx', undefined, 'zh-Hans'],
  ['@site/i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx', undefined, 'en'],
  ['@site/i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx', 'zh-Hans', 'en'],
])('%s with the language %s is in %s', (source, declared, language) => {
  expect(languageOfSource(source, declared)).toBe(language);
});

test.each([
  ['zh-Hans', '<div class="page" lang="zh-Hans">文</div>'],
  ['en', '文'],
  [undefined, '文'],
] as const)('what is in %s is marked on the English site where it differs', (language, html) => {
  const page = renderPage(
    <PageLanguage value={language}>
      <InPageLanguage>文</InPageLanguage>
    </PageLanguage>,
    'en',
  );
  expect(page.innerHTML).toBe(html);
});
