import { describe, expect, test } from 'vitest';
import { fromAddress, isNarrowed, toAddress, widened } from './asked';

const site = {
  locale: 'zh-Hans',
  latest: '2026-11',
  editions: [{ name: '2026-11' }, { name: '2020-10' }].map((each) => ({
    ...each,
    label: '',
    start: '',
  })),
  locales: ['zh-Hans', 'en'].map((name) => ({ name, label: '', lang: name })),
};

describe('the address', () => {
  test('leaves defaults out', () => {
    const asked = { query: '强 同步', edition: '2026-11', locale: 'zh-Hans' };
    expect(toAddress(asked, site)).toBe('?q=%E5%BC%BA+%E5%90%8C%E6%AD%A5');
  });

  test.each([
    { query: 'a&b=c?#', edition: '2026-11', locale: 'zh-Hans' },
    { query: '', edition: '2020-10', locale: 'en', kind: 'claim' as const, section: '银行 / 保险' },
  ])('gives $query back', (asked) => {
    expect(fromAddress(toAddress(asked, site), site)).toEqual(asked);
  });

  test('means the default where it names what is not there', () => {
    expect(fromAddress('?q=x&edition=1999&lang=fr&kind=poem&section=', site)).toEqual({
      query: 'x',
      edition: '2026-11',
      locale: 'zh-Hans',
    });
  });

  test('may ask nothing', () => {
    expect(fromAddress('', site).query).toBe('');
  });
});

test('what is narrowed down can be widened', () => {
  const asked = { query: 'x', edition: '2020-10', locale: 'en', kind: 'term' as const };
  expect(isNarrowed(asked)).toBe(true);
  expect(isNarrowed(widened(asked))).toBe(false);
  expect(widened(asked)).toEqual({ query: 'x', edition: '2020-10', locale: 'en' });
});
