import { describe, expect, it } from 'vitest';
import type { StatedFigure } from '../schema/claim';
import { formatFigure, formatPeriod, formatValue } from './format';

function both(figure: StatedFigure) {
  return [formatFigure(figure, 'zh-Hans'), formatFigure(figure, 'en')];
}

describe('formatFigure', () => {
  it.each<[StatedFigure, string, string]>([
    [{ value: 10_000_000_000, unit: 'count' }, '100 亿', '10 billion'],
    [
      { value: 10_000_000_000, unit: 'count', qualifier: 'more-than' },
      '超过 100 亿',
      'more than 10 billion',
    ],
    [{ value: 814_854_791, unit: 'count' }, '8.15 亿', '814.85 million'],
    [{ value: 814_854_791, unit: 'count', decimals: 6 }, '8.148548 亿', '814.854791 million'],
    [{ value: 9_999, unit: 'count' }, '9,999', '9,999'],
    [{ value: 12_500, unit: 'count' }, '1.25 万', '12,500'],
    [{ value: 0.181, unit: 'share' }, '18.1%', '18.1%'],
    [{ value: 0.9, unit: 'share', qualifier: 'about' }, '约 90%', 'about 90%'],
    [{ value: 0.4, to: 0.6, unit: 'share' }, '40%～60%', '40%–60%'],
    [{ value: 2, to: 3, unit: 'week' }, '2～3 周', '2–3 weeks'],
    [{ value: 2.5, unit: 'multiple' }, '2.5 倍', '2.5 times'],
    [{ value: 1, unit: 'point' }, '1 个百分点', '1 percentage point'],
    [{ value: -3.2, unit: 'point' }, '-3.2 个百分点', '-3.2 percentage points'],
    [{ value: 30, unit: 'kilometre' }, '30 公里', '30 kilometres'],
    [{ value: 1, unit: 'day' }, '1 天', '1 day'],
    [{ value: 30, unit: 'second' }, '30 秒', '30 seconds'],
    [{ value: 6, unit: 'terabyte' }, '6 TB', '6 terabytes'],
    [{ value: 9_100_000_000, unit: 'money', currency: 'CNY' }, '91 亿元', 'CN¥9.1 billion'],
    [{ value: 40_100_000_000, unit: 'money', currency: 'USD' }, '401 亿美元', '$40.1 billion'],
    [
      { value: 1_000_000_000, to: 1_200_000_000, unit: 'money', currency: 'USD' },
      '10 亿～12 亿美元',
      '$1–1.2 billion',
    ],
    [{ value: -250_000_000, unit: 'money', currency: 'CNY' }, '-2.5 亿元', '-CN¥250 million'],
  ])('writes %o as %s and %s', (figure, chinese, english) => {
    expect(both(figure)).toEqual([chinese, english]);
  });
});

describe('formatValue', () => {
  it('writes the value of a series without a qualifier', () => {
    expect(formatValue(0.36, 'share', undefined, 'zh-Hans')).toBe('36%');
    expect(formatValue(6_800_000_000, 'money', 'CNY', 'en')).toBe('CN¥6.8 billion');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2018-09-30', '2018 年 9 月 30 日', '30 September 2018'],
    ['2020-10', '2020 年 10 月', 'October 2020'],
    ['2009', '2009 年', '2009'],
    ['2025-Q1', '2025 年第一季度', 'Q1 2025'],
    ['FY2021', '2021 财年', 'fiscal year 2021'],
    ['FY2021-Q3', '2021 财年第三季度', 'Q3 fiscal year 2021'],
    ['soon', 'soon', 'soon'],
  ])('writes %s as %s and %s', (period, chinese, english) => {
    expect(formatPeriod(period, 'zh-Hans')).toBe(chinese);
    expect(formatPeriod(period, 'en')).toBe(english);
  });
});
