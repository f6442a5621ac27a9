import { expect, it } from 'vitest';
import { robotsFile } from './robots';

it('lets crawlers fetch everything and names the list of pages', () => {
  expect(robotsFile('https://example.org/handbook/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/handbook/sitemap.xml\n',
  );
});
