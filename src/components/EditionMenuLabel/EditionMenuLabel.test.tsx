// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readable, renderPage } from '../../../tests/docusaurus/render';
import { EditionMenuLabel } from './EditionMenuLabel';

test.each([
  ['2026-11', true, false, '2026-11 版 最新', 'Edition 2026-11 latest'],
  ['2020-10', false, true, '2020-10 版 没有这一页', 'Edition 2020-10 no such page'],
  ['next', false, false, '下一版（草稿）', 'Next edition (draft)'],
])('names %s (latest: %s, without the page: %s)', (edition, isLatest, lacksPage, zh, en) => {
  const label = <EditionMenuLabel edition={edition} isLatest={isLatest} lacksPage={lacksPage} />;
  expect(readable(renderPage(label, 'zh-Hans'))).toBe(zh);
  expect(readable(renderPage(label, 'en'))).toBe(en);
});
