import { expect, it } from 'vitest';
import { portFrom } from './port';

it.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['0', undefined],
  ['65536', undefined],
  ['80.5', undefined],
  ['http', undefined],
])('reads PORT=%s as %s', (setting, port) => {
  expect(portFrom(setting)).toBe(port);
});
