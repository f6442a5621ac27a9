import { expect, test } from 'vitest';
import { filesOfRoutes, readRoutes, writeRoutes } from './routes';

test('a route has the files of its chunks and of all that these need, at any depth', () => {
  const bundle = {
    origins: { page: ['1', '2'], data: ['3'] },
    assets: {
      1: { js: [{ file: 'assets/js/page.0a.js' }], css: [{ file: 'assets/css/page.0b.css' }] },
      2: { js: [{ file: 'assets/js/shared.0c.js' }] },
      3: { js: [{ file: 'assets/js/data.0d.js' }] },
    },
  };
  const routes = {
    '/en/docs/2026-11/tdsql-a1f': { __comp: 'page', __props: { list: ['data'] } },
    '/en/-b2e': { __comp: 'data' },
  };
  expect(filesOfRoutes(routes, bundle, '/en/')).toEqual({
    'docs/2026-11/tdsql': [
      'assets/css/page.0b.css',
      'assets/js/data.0d.js',
      'assets/js/page.0a.js',
      'assets/js/shared.0c.js',
    ],
    '': ['assets/js/data.0d.js'],
  });
});

test('the files of routes are written down with each name once, and read again', () => {
  const routes = { '': ['a.css', 'a.js'], 'docs/tdsql': ['a.css', 'b.js'], none: [] };
  const written = writeRoutes(routes);
  expect(written.match(/a\.css/g)).toHaveLength(1);
  expect(readRoutes(written)).toEqual(routes);
});
