import { describe, expect, it, test } from 'vitest';
import { addressOf, filesAt, packedAs } from './manifest';

test.each([
  ['index.html', ''],
  ['en/index.html', 'en/'],
  ['docs/2026-11/tdsql.html', 'docs/2026-11/tdsql'],
  ['img/logo.svg', 'img/logo.svg'],
])('a server answers with %s at /%s', (file, address) => {
  expect(addressOf(file)).toBe(address);
  expect(filesAt(address)).toContain(file);
});

describe('the files that an address may stand for', () => {
  it('are a page, with and without a slash at its end', () => {
    expect(filesAt('search')).toEqual(['search', 'search.html', 'search/index.html']);
    expect(filesAt('search/')).toEqual(['search/index.html', 'search.html']);
  });
});

describe('a file of the search index', () => {
  it('lies in the pack of its folder', () => {
    expect(packedAs('search-index/2026-11.en.0a/17.bin')).toEqual({
      pack: 'offline/2026-11.en.0a.pack',
      name: '17.bin',
    });
  });

  it.each(['search-index/manifest.json', 'docs/2026-11/tdsql'])('is not %s', (file) => {
    expect(packedAs(file)).toBeUndefined();
  });
});
