import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { I18n } from '@docusaurus/types';
import { describe, expect, test } from 'vitest';
import { editionsOf, siteBaseOf, siteFolderOf } from './site';
import { finishPage } from './site-fs';

describe('editionsOf', () => {
  const version = (versionName: string, isLast = false) => ({ versionName, isLast });

  test('gives the latest first and what is being written last', () => {
    const loadedVersions = [version('current'), version('3'), version('2', true), version('1')];
    const allContent = { 'docusaurus-plugin-content-docs': { default: { loadedVersions } } };
    expect(editionsOf(allContent)).toEqual(['2', '3', '1', 'current']);
  });

  test('knows sites without versions, or without documents', () => {
    const loadedVersions = [version('current', true)];
    const allContent = { 'docusaurus-plugin-content-docs': { default: { loadedVersions } } };
    expect(editionsOf(allContent)).toEqual(['current']);
    expect(editionsOf({})).toEqual([]);
  });
});

test('the site lies where its default locale does', () => {
  const localeConfigs = { zh: { baseUrl: '/book/' }, en: { baseUrl: '/book/en/' } };
  const i18n = { defaultLocale: 'zh', currentLocale: 'en', localeConfigs } as unknown as I18n;
  expect(siteBaseOf(i18n)).toBe('/book/');
  expect(siteFolderOf('/srv/build/en', 'en')).toBe('/srv/build');
  expect(siteFolderOf('/srv/build', 'zh')).toBe('/srv/build');
});

describe('finishPage', () => {
  const page = '<head><link rel=stylesheet href=/en/assets/css/styles.1a.css /></head>';
  const finished =
    '<head><link rel=stylesheet href=/en/assets/css/styles.1a.css />' +
    '<link rel=stylesheet href=/en/assets/css/search.2b.css /></head>';

  function built(files: Record<string, string>): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return folder;
  }

  test('links the sheet, and lays the page where either kind of server looks', () => {
    const folder = built({ 'search.html': page, 'assets/css/search.2b.css': '' });
    finishPage(folder);
    expect(readFileSync(path.join(folder, 'search.html'), 'utf8')).toBe(finished);
    expect(readFileSync(path.join(folder, 'search/index.html'), 'utf8')).toBe(finished);
  });

  test('leaves a page in a folder there', () => {
    const folder = built({ 'search/index.html': page, 'assets/css/search.2b.css': '' });
    finishPage(folder);
    expect(readFileSync(path.join(folder, 'search/index.html'), 'utf8')).toBe(finished);
  });

  test('does without a sheet, or a page', () => {
    const folder = built({ 'search.html': page });
    finishPage(folder);
    expect(readFileSync(path.join(folder, 'search/index.html'), 'utf8')).toBe(page);
    expect(() => finishPage(built({}))).not.toThrow();
  });
});
