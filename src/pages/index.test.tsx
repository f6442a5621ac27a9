// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../tests/docusaurus/render';
import HomePage from './index';

describe('the front page', () => {
  test.each([
    ['zh-Hans', '腾讯云金融手册', 'Tencent Cloud Finance Handbook'],
    ['en', 'Tencent Cloud Finance Handbook', '腾讯云金融手册'],
  ] as const)('is titled in both languages, %s first', (locale, first, second) => {
    const page = renderPage(<HomePage />, locale);
    expect(readable(only(page, 'h1'))).toBe(first);
    expect(readable(only(page, 'h1 + p[lang]'))).toBe(second);
  });

  test('tells what the latest edition holds', () => {
    const page = renderPage(<HomePage />, 'en');
    expect(textsOf(page, 'dl dt')).toEqual(['Latest edition', 'As of', 'Claims', 'Sources']);
    expect(textsOf(page, 'dl dd')).toEqual(['Founding edition', '<2020-10>', '41', '6']);
  });

  test('leads to the pages of the latest edition', () => {
    const page = renderPage(<HomePage />, 'en');
    const links = [...page.querySelectorAll('li.card a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/docs/2020-10/overview',
      '/en/docs/2020-10/tdsql',
    ]);
    expect(textsOf(page, 'li.card')).toEqual(['OverviewWhat it is', 'TDSQLA database']);
    expect(only(page, '.start').getAttribute('href')).toBe('/en/docs/2020-10/overview');
  });

  test('says how a claim is checked, and that no vendor is behind it', () => {
    const page = renderPage(<HomePage />, 'en');
    expect(textsOf(page, 'li.step strong')).toEqual(['Claim', 'Source', 'Date', 'Edition']);
    expect(readable(only(page, '.independence'))).toContain('not affiliated');
  });
});
