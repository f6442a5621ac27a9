import { expect, it } from 'vitest';
import { robotsFile } from './robots';

it('lets crawlers fetch every page, but no results of a search, and names the list of pages', () => {
  expect(robotsFile('https://example.org/handbook/', ['', 'en/'])).toBe(
    [
      'User-agent: *',
      'Allow: /',
      'Disallow: /handbook/search?',
      'Disallow: /handbook/search/?',
      'Disallow: /handbook/en/search?',
      'Disallow: /handbook/en/search/?',
      '',
      'Sitemap: https://example.org/handbook/sitemap.xml',
      '',
    ].join('\n'),
  );
});
