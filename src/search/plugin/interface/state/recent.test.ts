// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { keepRecent, readRecent, withQuery } from './recent';

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

test('keeps the latest first, each once, and no more than eight', () => {
  const queries = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ' c ', ''].reduce(
    withQuery,
    [] as string[],
  );
  expect(queries).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  keepRecent('key', queries);
  expect(readRecent('key')).toEqual(queries);
});

test('leaves nothing behind once all are forgotten', () => {
  keepRecent('key', ['a']);
  keepRecent('key', []);
  expect(localStorage.length).toBe(0);
});

test.each(['', '{', '{}', '"a"', '[1, null]'])('takes %s for none', (kept) => {
  localStorage.setItem('key', kept);
  expect(readRecent('key')).toEqual([]);
});

test('does without where storage is blocked', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  expect(readRecent('key')).toEqual([]);
  expect(() => keepRecent('key', ['a'])).not.toThrow();
});
