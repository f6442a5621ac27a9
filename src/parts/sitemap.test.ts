import { expect, it } from 'vitest';
import { mergeSitemaps } from './sitemap';

const sitemap = (...addresses: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="x">${addresses
    .map((address) => `<url><loc>https://example.org${address}</loc><xhtml:link/></url>`)
    .join('')}</urlset>`;

it('merges the entries of sitemaps in the order of their addresses', () => {
  expect(
    mergeSitemaps([sitemap('/compare', '/en/compare'), sitemap('/docs/a', '/en/docs/a')]),
  ).toBe(sitemap('/compare', '/docs/a', '/en/compare', '/en/docs/a'));
});

it('leaves a sitemap as it is that stands alone', () => {
  const alone = sitemap('/', '/compare', '/docs/a');
  expect(mergeSitemaps([alone])).toBe(alone);
});
