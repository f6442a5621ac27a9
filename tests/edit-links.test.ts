import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../src/cli/site-build';
import { siteDir } from '../src/cli/site-dir';
import { editions, slugsOf } from './support/pages';

/** The edition that an edit link may lead into; what the others say is final. */
const open = 'next';

const english = 'i18n/en/docusaurus-plugin-content-docs';

/** The file that a page is read from: that of its language, or the Chinese one where there is none. */
function fileOf(prefix: string, edition: string, slug: string): string {
  const version = edition === 'next' ? 'current' : `version-${edition}`;
  const original = edition === 'next' ? 'docs' : `versioned_docs/${version}`;
  const translation = `${english}/${version}/${slug}.mdx`;
  const isTranslated = prefix === '/en' && existsSync(path.join(siteDir, translation));
  return isTranslated ? translation : `${original}/${slug}.mdx`;
}

function htmlOf(address: string): string {
  return readFileSync(path.join(site.dir, `${address}.html`), 'utf8');
}

/** Where “edit this page” leads on a built page, below the repository; undefined where it has none. */
function editedOn(html: string): string | undefined {
  const [link] = /<a [^>]*theme-edit-this-page[^>]*>/.exec(html) ?? [];
  return link?.match(/href="?[^"\s>]*?\/edit\/main\/([^"\s>]+)/)?.[1];
}

const pages = ['', '/en'].flatMap((prefix) =>
  editions.flatMap((edition) => slugsOf(edition).map((slug) => ({ prefix, edition, slug }))),
);

describe('“edit this page”', () => {
  it.each(pages.filter(({ edition }) => edition === open))(
    'leads on $prefix/docs/$edition/$slug to the file it was read from',
    ({ prefix, edition, slug }) => {
      const file = editedOn(htmlOf(`${prefix}/docs/${edition}/${slug}`));
      expect(file).toBe(fileOf(prefix, edition, slug));
      expect(existsSync(path.join(siteDir, file ?? ''))).toBe(true);
    },
  );

  it.each(pages.filter(({ edition }) => edition !== open))(
    'is on $prefix/docs/$edition/$slug a way to the next edition, as this one is final',
    ({ prefix, edition, slug }) => {
      const html = htmlOf(`${prefix}/docs/${edition}/${slug}`);
      expect(editedOn(html)).toBeUndefined();
      const successor = slugsOf('next').includes(slug)
        ? `${prefix}/docs/next/${slug}`
        : `${prefix}/contribute`;
      const [row = ''] = /theme-doc-footer-edit-meta-row[\s\S]*?<\/a>/.exec(html) ?? [];
      expect(row).toMatch(new RegExp(`href="?${successor}["\\s>]`));
    },
  );

  it.each([
    ['', 'src/pages/contribute.mdx'],
    ['/en', 'i18n/en/docusaurus-plugin-content-pages/contribute.mdx'],
  ])('leads on %s/contribute to the file in its language', (prefix, file) => {
    expect(editedOn(htmlOf(`${prefix}/contribute`))).toBe(file);
    expect(existsSync(path.join(siteDir, file))).toBe(true);
  });
});
