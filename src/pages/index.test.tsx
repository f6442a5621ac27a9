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
    expect(textsOf(page, 'dl dd')).toEqual(['Edition 2026-11', '<2020-10>', '41', '6']);
  });

  test('leads to the pages of the latest edition', () => {
    const page = renderPage(<HomePage />, 'en');
    const links = [...page.querySelectorAll('li.card a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/docs/2020-10/overview',
      '/en/docs/2026-11/audit',
      '/en/docs/2020-10/tdsql',
    ]);
    expect(textsOf(page, 'li.card')).toEqual([
      'OverviewWhat it is',
      'AuditWhat held',
      'TDSQLA database',
    ]);
    expect(only(page, '.start').getAttribute('href')).toBe('/en/docs/2020-10/overview');
  });

  test('leads from its findings to where they are told', () => {
    const page = renderPage(<HomePage />, 'en');
    const link = only(page, '.findings a');
    expect(readable(link)).toBe('The order has changed.');
    expect(link.getAttribute('href')).toBe('/docs/2026-11/tencent-vs-alibaba#market-share');
  });

  test('shows a comparison and a chart with their sources', () => {
    const page = renderPage(<HomePage />);
    expect(textsOf(page, 'table caption')).toContain('Two clouds');
    expect(page.querySelectorAll('figure svg').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('[id^="source-"]')).toHaveLength(2);
  });

  test('counts how the claims of earlier editions fared, and leads to the audit', () => {
    const page = renderPage(<HomePage />);
    expect(textsOf(page, 'li[data-verdict]')).toEqual(['30 得到证实', '11 已更正']);
    expect(only(page, '#audits ~ p a').getAttribute('href')).toBe('/en/docs/2026-11/audit');
  });

  test('lists every edition with what it holds', () => {
    const page = renderPage(<HomePage />, 'en');
    expect(textsOf(page, 'li.edition')).toEqual([
      'Edition 2026-11 as of <2020-10>: 41 claims, 6 sources',
      'Founding edition as of <2020-10>: 41 claims, 6 sources',
    ]);
  });

  test('says how a claim is checked, and that no vendor is behind it', () => {
    const page = renderPage(<HomePage />, 'en');
    expect(textsOf(page, 'li.step strong')).toEqual(['Claim', 'Source', 'Date', 'Edition']);
    expect(readable(only(page, '.independence'))).toContain('not affiliated');
  });
});
