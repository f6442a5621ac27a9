// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { erratum } from '../../evidence/views/samples';
import { Errata } from './Errata';

test.each([
  ['zh-Hans', '勘误', '<2026-12-01> What was mended of a. 原因：Why a was wrong. 合并请求 #12'],
  ['en', 'Errata', '<2026-12-01> What was mended of a. Why: Why a was wrong. Pull request #12'],
] as const)('says in %s when what was mended, why and by what', (locale, label, words) => {
  const page = renderPage(<Errata data={[erratum('a')]} />, locale);
  const note = only(page, '[role=note]');
  expect(note.getAttribute('aria-label')).toBe(label);
  expect(note.lang).toBe(locale);
  expect(readable(only(page, '#erratum-a'))).toBe(words);
});

test('each has a permanent anchor, and leads to its pull request', () => {
  const page = renderPage(<Errata data={[erratum('b', { pullRequest: 13 }), erratum('a')]} />);
  expect(site.anchors).toEqual(['erratum-b', 'erratum-a']);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#erratum-b',
    'https://forge.example/handbook/pull/13',
    '#erratum-a',
    'https://forge.example/handbook/pull/12',
  ]);
});
