import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site } from '../src/cli/site-build';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { addressOf } from '../src/offline/manifest';
import { serveBuiltSite } from './support/built-site';
import { latest } from './support/pages';

/* What a browser has to have before it paints a page: as little as possible, in as few journeys as possible. */

const built = serveBuiltSite();

/** The addresses of each page's style sheets, by its own; pages that only lead to another have none. */
const sheets = new Map(
  filesBelow(site.dir, '.html').map((file) => {
    const html = readFileSync(file, 'utf8');
    const address = addressOf(path.relative(site.dir, file).split(path.sep).join('/'));
    return [address, linksOf(html, 'stylesheet')];
  }),
);

function linksOf(html: string, relation: string): string[] {
  const tags = html.match(new RegExp(`<link [^>]*rel="?${relation}\\b[^>]*>`, 'g')) ?? [];
  return tags.map((tag) => /href="?([^\s">]+)/.exec(tag)?.[1] ?? '');
}

/** What a sheet holds: its file's name without folder and hash. */
function nameOf(sheet: string): string | undefined {
  return /\/([\w-]+)\.[0-9a-f]+\.css$/.exec(sheet)?.[1];
}

describe('a page links', () => {
  it('the one sheet of all, and no other, whatever it shows; that of the search has its own besides', () => {
    const others = [...sheets]
      .map(([address, links]) => [address, links.map(nameOf).join()] as const)
      .filter(([, names]) => names !== '' && names !== 'styles');
    // A page of the search lies at either address that servers know it by.
    const pages = ['search', 'search/', 'en/search', 'en/search/'];
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(pages.map((page) => [page, 'styles,search'])),
    );
  });

  it('no manifest, which a browser would fetch before it paints', () => {
    const withManifest = filesBelow(site.dir, '.html').filter(
      (file) => linksOf(readFileSync(file, 'utf8'), 'manifest').length > 0,
    );
    expect(withManifest).toEqual([]);
  });
});

it('the sheet of all comes in one journey on a slow connection', () => {
  const found = new Set([...sheets.values()].flat().filter((link) => nameOf(link) === 'styles'));
  expect(found.size).toBeGreaterThan(0);
  for (const sheet of found) {
    const bytes = brotliCompressSync(readFileSync(path.join(site.dir, sheet))).length;
    expect(bytes, sheet).toBeLessThan(29_000);
  }
});

it.each(['', '/en'])(
  'a page of formulas below %s/ fetches their fonts once one of them comes near',
  async (prefix) => {
    const page = await built.browser.newPage({ viewport: { width: 360, height: 740 } });
    const fonts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.add(path.basename(request.url()));
    });
    await page.goto(`${built.origin}${prefix}/docs/${latest}/tdsql`, { waitUntil: 'networkidle' });
    expect([...fonts]).toEqual([]);
    const arrived = page.waitForResponse((response) => response.url().includes('KaTeX_Math'));
    await page.locator('.katex-html').first().scrollIntoViewIfNeeded();
    expect((await arrived).status()).toBe(200);
    await page.close();
  },
);
