import { expect, test } from 'vitest';
import { element } from './element-of-test';
import { addressIn, type Place, withLinks } from './links';

const tdsql: Place = {
  slug: 'tdsql',
  address: 'https://h.example/docs/2026-11/tdsql',
  ids: new Set(['claim-a']),
};
const banking: Place = {
  slug: 'banking',
  address: 'https://h.example/docs/2026-11/banking',
  ids: new Set(['来源']),
};

test.each([
  ['a place on the page', '#claim-a', '#tdsql.claim-a'],
  ['another page of the book', '/docs/2026-11/banking', '#banking'],
  ['a place on another page', './banking#%E6%9D%A5%E6%BA%90', '#banking.来源'],
  ['a page in full', 'https://h.example/docs/2026-11/banking', '#banking'],
  ['a place that the book leaves out, to its page', '#gone', '#tdsql'],
  [
    'another edition, on the web',
    '/docs/2020-10/tdsql#x',
    'https://h.example/docs/2020-10/tdsql#x',
  ],
  ['the web', 'https://b.example/?a=1', 'https://b.example/?a=1'],
  ['no address at all', 'https://', 'https://'],
])('leads to %s', (_, href, address) => {
  expect(addressIn(href, tdsql, [tdsql, banking])).toBe(address);
});

test('a link opens no window', () => {
  const link = element('<p><a href="https://b.example/" target="_blank" rel="noopener">b</a></p>');
  expect(withLinks(link, tdsql, []).children).toMatchObject([
    { properties: { href: 'https://b.example/' } },
  ]);
  expect(JSON.stringify(withLinks(link, tdsql, []))).not.toMatch(/target|rel/);
});
