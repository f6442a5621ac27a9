import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { editionOfPage, findEditions, readDataTexts } from './editions-fs';

// A folder whose own path looks like an edition's, which must mislead nobody.
const parent = mkdtempSync(path.join(tmpdir(), 'handbook-'));
const site = path.join(parent, 'versioned_docs/version-2020-10/docs');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), text);
}

write('versions.json', '["2026-11", "2020-10"]');
write('docs/_data/edition.yml', 'title: x\n');
write('docs/_data/claims/tdsql.yml', 'a: {}\n');
write('docs/_data/claims/more/deep.yml', 'b: {}\n');
write('docs/_data/sources.yml', 'c: {}\n');
write('docs/_data/claim.yml', 'd: {}\n');
write('docs/_data/notes.txt', 'e\n');
afterAll(() => rmSync(parent, { recursive: true }));

describe('findEditions', () => {
  it('lists the earliest first and the next one last', () => {
    expect(findEditions(site).map(({ name }) => name)).toEqual(['2020-10', '2026-11', 'next']);
  });

  it('knows the next edition alone where none was cut', () => {
    expect(findEditions(parent).map(({ name }) => name)).toEqual(['next']);
  });
});

describe('editionOfPage', () => {
  it.each([
    ['docs/tdsql.mdx', 'next', 'zh-Hans', 'tdsql'],
    ['versioned_docs/version-2026-11/tdsql.mdx', '2026-11', 'zh-Hans', 'tdsql'],
    ['i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx', 'next', 'en', 'tdsql'],
    ['i18n/en/docusaurus-plugin-content-docs/version-2020-10/a/b.mdx', '2020-10', 'en', 'a/b'],
  ])('finds the edition, language and name of %s', (file, name, locale, slug) => {
    const found = editionOfPage(findEditions(site), path.join(site, file));
    expect([found?.edition.name, found?.locale, found?.slug]).toEqual([name, locale, slug]);
  });

  it('finds none for a page outside every edition', () => {
    expect(editionOfPage(findEditions(site), path.join(site, 'src/pages/x.mdx'))).toBeUndefined();
  });
});

describe('readDataTexts', () => {
  const next = findEditions(site).at(-1);
  if (!next) throw new Error('no edition');
  const { texts, strays } = readDataTexts(site, next);

  it('tells the kind of record from the name of the file or its folder', () => {
    expect(texts.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'docs/_data/claims/more/deep.yml: claim',
      'docs/_data/claims/tdsql.yml: claim',
      'docs/_data/edition.yml: edition',
      'docs/_data/sources.yml: source',
    ]);
  });

  it('sets aside what holds no kind of record', () => {
    expect(strays).toEqual(['docs/_data/claim.yml', 'docs/_data/notes.txt']);
  });
});
