import { describe, expect, test } from 'vitest';
import { formatAvailability, formatDuration, formatRounded } from './format';

/** Blanks that keep a number with its unit, as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [5.2924, '5.29 年', '5.29 years'],
  [0.023456, '0.0235 年', '0.0235 years'],
  [1, '1 年', '1 year'],
  [1234.5, '1,235 年', '1,235 years'],
])('%d years are told to three digits', (value, chinese, english) => {
  expect(plain(formatRounded(value, 'year', 3, 'zh-Hans'))).toBe(chinese);
  expect(plain(formatRounded(value, 'year', 3, 'en'))).toBe(english);
});

test.each([
  [0.14471424, '14.47%'],
  [0.00001234, '0.001234%'],
  [1.5, '150%'],
])('the share %d is told to four digits', (share, written) => {
  expect(formatRounded(share, 'share', 4, 'en')).toBe(written);
});

describe('formatDuration', () => {
  test.each([
    [0, '0 分钟', '0 minutes'],
    [0.0001, '不到 0.1 秒', 'less than 0.1 seconds'],
    [0.131, '7.86 秒', '7.86 seconds'],
    [1, '1 分钟', '1 minute'],
    [262.8, '262.8 分钟', '262.8 minutes'],
    [5256, '5,256 分钟', '5,256 minutes'],
    [10_512, '175.2 小时', '175.2 hours'],
    [52_560, '36.5 天', '36.5 days'],
    [525_600, '365 天', '365 days'],
  ])('says %d minutes', (minutes, chinese, english) => {
    expect(plain(formatDuration(minutes, 'zh-Hans'))).toBe(chinese);
    expect(plain(formatDuration(minutes, 'en'))).toBe(english);
  });
});

describe('formatAvailability', () => {
  test.each([
    [0, '0%'],
    [0.9995, '99.95%'],
    [0.9995 ** 3, '99.850075%'],
    [0.99999, '99.999%'],
    [0.999999999, '99.9999999%'],
    [1, '100%'],
  ])('writes %d', (availability, written) => {
    expect(formatAvailability(availability, 'en')).toBe(written);
  });

  test('does not promise that nothing ever fails', () => {
    expect(formatAvailability(1 - 1e-12, 'en')).toBe('more than 99.9999999%');
    expect(plain(formatAvailability(1 - 1e-12, 'zh-Hans'))).toBe('超过 99.9999999%');
  });
});
