// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { renderPage } from '../../../../tests/docusaurus/render';
import { Words } from './Words';

function html(text: string, locale: 'zh-Hans' | 'en', language?: string): string {
  return renderPage(<Words language={language} text={text} />, locale).innerHTML;
}

test('marks Chinese names on an English page, with the punctuation within them', () => {
  expect(html('CloudBase (云开发), 三（六）、三（八）', 'en')).toBe(
    'CloudBase (<span lang="zh-Hans">云开发</span>), <span lang="zh-Hans">三（六）、三（八</span>）',
  );
});

test('leaves a Chinese page and plain English as they are', () => {
  expect(html('云开发 CloudBase', 'zh-Hans')).toBe('云开发 CloudBase');
  expect(html('CloudBase', 'en')).toBe('CloudBase');
  expect(html('', 'en')).toBe('');
});

test('marks traditional characters on either page', () => {
  expect(html('雲端', 'zh-Hans', 'zh-Hant')).toBe('<span lang="zh-Hant">雲端</span>');
  expect(html('雲端', 'en', 'zh-Hant')).toBe('<span lang="zh-Hant">雲端</span>');
});

test('takes Han characters in a source of another language for Chinese', () => {
  expect(html('Scribd（上传件）', 'en', 'en')).toBe('Scribd（<span lang="zh-Hans">上传件</span>）');
});
