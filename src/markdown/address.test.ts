import { expect, test } from 'vitest';
import { hasTwin, twinAddress } from './address';

test.each([
  ['/docs/2026-11/tdsql', '/docs/2026-11/tdsql.md'],
  ['/', '/index.md'],
  ['https://h.example/en/', 'https://h.example/en/index.md'],
])('the twin of %s is %s', (address, twin) => {
  expect(twinAddress(address)).toBe(twin);
});

test.each(['', 'contribute', 'open-data', 'docs/next/tdsql'])('`%s` has a twin', (path) => {
  expect(hasTwin(path)).toBe(true);
});

test.each(['search', 'compare/2020-10/2026-11', 'docs', 'docs/next/', '404.html'])(
  '`%s` has none',
  (path) => {
    expect(hasTwin(path)).toBe(false);
  },
);
