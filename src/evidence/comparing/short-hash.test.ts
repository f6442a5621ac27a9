import { expect, it } from 'vitest';
import { shortHash } from './short-hash';

it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('of %j is %s', (text, hash) => {
  expect(shortHash(text)).toBe(hash);
});

it('tells texts beyond ASCII apart', () => {
  expect(shortHash('腾讯云')).not.toBe(shortHash('阿里云'));
  expect(shortHash('腾讯云')).toMatch(/^[0-9a-f]{8}$/);
});
