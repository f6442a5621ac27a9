// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import type { Locale } from '../../evidence/locale';
import { Crash } from './Crash';

test.each<[Locale, string, string]>([
  ['zh-Hans', '页面出了错', '内容并未丢失：重新打开本页，即可继续阅读。重新打开本页'],
  ['en', 'This page broke', 'Open the page again to go on reading.Open the page again'],
])('a page that broke down leads back to itself in %s', (locale, title, says) => {
  const page = renderPage(<Crash error={new Error('x is undefined')} />, locale);
  expect(readable(only(page, 'h1'))).toBe(title);
  expect(readable(page)).toContain(says);
  expect(only(page, 'a').getAttribute('href')).toBe('');
  expect(readable(only(page, 'details'))).toContain('x is undefined');
});
