import { describe, expect, it } from 'vitest';
import type { Source } from '../schema/source';
import { formatReference } from './reference';

const article: Source = {
  type: 'post-weblog',
  title: '分布式数据库的架构原理',
  author: [{ family: '张', given: '三' }],
  'container-title': '知乎专栏',
  issued: '2020-03-18',
  accessed: '2026-11-23',
  language: 'zh-Hans',
  URL: 'https://example.org/p/1',
  kind: 'community',
  summary: { 'zh-Hans': '说明架构。', en: 'Explains the architecture.' },
};

const report: Source = {
  type: 'report',
  title: 'China cloud market',
  publisher: 'Example Research',
  number: 'R-12',
  issued: '2020-Q3',
  language: 'en',
  kind: 'analyst',
  summary: { 'zh-Hans': '给出份额。', en: 'Gives shares.' },
};

describe('formatReference', () => {
  it('follows GB/T 7714 for Chinese readers', () => {
    expect(formatReference(article, 'zh-Hans')).toBe(
      '张三. 分布式数据库的架构原理[EB/OL]. 知乎专栏. (2020-03-18)[2026-11-23].',
    );
    expect(formatReference(report, 'zh-Hans')).toBe(
      'China cloud market: R-12[R]. Example Research. (2020-Q3).',
    );
  });

  it('puts author and date first for English readers', () => {
    expect(formatReference(article, 'en')).toBe(
      '张三 (18 March 2020). 分布式数据库的架构原理. 知乎专栏. Accessed 23 November 2026.',
    );
    expect(formatReference(report, 'en')).toBe(
      'Example Research (Q3 2020). China cloud market, R-12.',
    );
  });

  it('says when neither author nor date is known', () => {
    const bare: Source = { ...report, publisher: undefined, issued: undefined, number: undefined };
    expect(formatReference(bare, 'en')).toBe('China cloud market (n.d.).');
  });
});
