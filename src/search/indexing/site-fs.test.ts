import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { defaultOptions } from '../options';
import { htmlOf } from '../testing/memory-site';
import { findPages, readPages } from './site-fs';

const site = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(site, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
  writeFileSync(path.join(site, name), text);
}

const page = { path: '', title: '标题' };
write('docs/tdsql.html', htmlOf(page));
write('docs/2020-10/tdsql.html', htmlOf({ ...page, edition: '2020-10' }));
write('en/docs/tdsql.html', htmlOf({ ...page, locale: 'en' }));
write('en/docs/folder/index.html', htmlOf({ ...page, locale: 'en' }));
write('docs/en/guide.html', htmlOf(page));
write(
  'docs/minified.html',
  '<meta data-rh=true name=docusaurus_locale content=en /><meta name=docusaurus_version content=now />',
);
write(
  'docs/reversed.html',
  '<meta content=en name=docusaurus_locale><meta content="now" name="docusaurus_version">',
);
write('404.html', '<title>Not found</title>');
write('docs/notes.txt', htmlOf(page));

const files = findPages(site);

it('finds the pages of editions with their addresses below the base of their language', () => {
  expect(
    files.map((file) => `${file.edition} ${file.locale} ${file.base || '/'} ${file.path}`),
  ).toEqual([
    '2020-10 zh-Hans / docs/2020-10/tdsql',
    'now zh-Hans / docs/en/guide',
    'now en / docs/minified',
    'now en / docs/reversed',
    'now zh-Hans / docs/tdsql',
    'now en en/ docs/folder/',
    'now en en/ docs/tdsql',
  ]);
});

it('reads them by language and address, those without text left out', () => {
  const pages = readPages(files, defaultOptions);
  expect([...pages.keys()]).toEqual(['zh-Hans', 'en']);
  expect([...(pages.get('en')?.keys() ?? [])]).toEqual(['docs/folder/', 'docs/tdsql']);
});
