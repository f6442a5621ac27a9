import { expect, test } from 'vitest';
import { reversed } from './redirects';

test.each([
  ['/compare/2020-10/2026-11', '/compare/2026-11/2020-10'],
  ['/compare/2020-10/2026-11/tdsql', '/compare/2026-11/2020-10/tdsql'],
  ['/compare', undefined],
  ['/docs/2020-10/tdsql', undefined],
])('%s is led to from the other order', (path, other) => {
  expect(reversed(path)).toBe(other);
});
