import { expect, it } from 'vitest';
import { resolvePath } from './resolve-path';

it.each([
  ['tdsql', '/docs/next/tdsql'],
  ['./tdsql', '/docs/next/tdsql'],
  ['../2026-11/tdsql', '/docs/2026-11/tdsql'],
  ['/contribute', '/contribute'],
  ['', '/docs/next/banking'],
  ['腾讯 云%.png', '/docs/next/腾讯 云%.png'],
])('leads from a page by %j to %j', (path, target) => {
  expect(resolvePath(path, '/docs/next/banking')).toBe(target);
});

it.each([
  ['http://[', '/docs/http://['],
  ['//a b.mdx', '//a b.mdx'],
  ['file://[.mdx', '/docs/file://[.mdx'],
])('takes %j for a path and nothing else', (path, target) => {
  expect(resolvePath(path, '/docs/banking')).toBe(target);
});
