import { describe, expect, it } from 'vitest';
import { headersOf, pathRules, patternOf } from './headers';

const cachingOf = (address: string) => headersOf(address)['Cache-Control'];

describe('what is kept, and for how long', () => {
  it.each([
    '/assets/js/main.41944daa.js',
    '/en/assets/css/styles.ec29442c.css',
    '/img/social/dfc2668ee998335d.png',
    '/search-index/2026-11.en.3fcc8d593b/0.bin',
  ])('%s, named after what it holds: for good', (address) => {
    expect(cachingOf(address)).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/',
    '/docs/2026-11/tdsql.html',
    '/search-index/manifest.json',
    '/sw.js',
    '/feeds/changes.atom',
    '/docs/2026-11/assets/a.png',
  ])('%s, of which there will be another: not without asking', (address) => {
    expect(cachingOf(address)).toBe('no-cache');
  });

  it('katex and the logo, which hardly change: a day', () => {
    expect(cachingOf('/en/katex/fonts/KaTeX_Main-Regular.woff2')).toBe('public, max-age=86400');
    expect(cachingOf('/img/logo.svg')).toBe('public, max-age=86400');
  });
});

it('gives other sites the data, and no page', () => {
  const allowed = (address: string) => headersOf(address)['Access-Control-Allow-Origin'];
  expect(allowed('/en/data/2026-11/claims.json')).toBe('*');
  expect(allowed('/docs/2026-11/tdsql.html')).toBeUndefined();
});

it('says everything else of every answer', () => {
  expect(Object.keys(headersOf('/nowhere')).sort()).toEqual([
    'Cache-Control',
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
  ]);
});

describe('the path of a rule', () => {
  it('stands for one segment by a name, and for anything by a star', () => {
    expect(patternOf('/img/:file').test('/img/logo.svg')).toBe(true);
    expect(patternOf('/img/:file').test('/img/social/a.png')).toBe(false);
    expect(patternOf('/a.b/*').test('/a.b/c/d')).toBe(true);
    expect(patternOf('/a.b/*').test('/axb/c')).toBe(false);
  });

  it('is one that every host understands', () => {
    for (const { path } of pathRules) expect(path).toMatch(/^\/[^*]*\*?$/);
  });
});
