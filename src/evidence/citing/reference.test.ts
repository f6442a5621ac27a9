import { describe, expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { viewsOf } from '../views/edition-views';
import type { SourceView } from '../views/views';
import type { Publication } from './publication';
import { formatCitation, formatReference, readersReference } from './reference';

const article: Publication = {
  type: 'post-weblog',
  title: '分布式数据库的架构原理',
  author: [{ family: '张', given: '三' }],
  'container-title': '知乎专栏',
  issued: '2020-03-18',
  accessed: '2026-11-23',
  language: 'zh-Hans',
  URL: 'https://example.org/p/1',
};

const report: Publication = {
  type: 'report',
  title: 'China cloud market',
  publisher: 'Example Research',
  number: 'R-12',
  issued: '2020-Q3',
  language: 'en',
};

const paper: Publication = {
  type: 'article-journal',
  title: 'A database in parts',
  author: [
    { family: 'Pan', given: 'Anqun' },
    { family: 'von Neumann', given: 'Mary-Ann j.' },
  ],
  'container-title': 'Journal of Databases',
  issued: '2024',
  language: 'en',
};

const law: Publication = {
  type: 'legislation',
  title: '中华人民共和国数据安全法',
  author: [{ literal: '全国人民代表大会常务委员会' }],
  number: '主席令第八十四号',
  issued: '2021-06',
  language: 'zh-Hans',
};

const bare: Publication = { type: 'webpage', title: 'China cloud market', language: 'en' };

describe('a reference after GB/T 7714', () => {
  it.each([
    [
      '一篇文章',
      article,
      '张三. 分布式数据库的架构原理[EB/OL]. 知乎专栏. (2020-03-18)[2026-11-23].',
    ],
    ['a report of a quarter', report, 'China cloud market: R-12[R]. Example Research. (2020-Q3).'],
    [
      'Western authors, in capitals with initials',
      paper,
      'PAN A, VON NEUMANN M A J. A database in parts[J]. Journal of Databases. (2024).',
    ],
    [
      'a law, which has no code of its own',
      law,
      '全国人民代表大会常务委员会. 中华人民共和国数据安全法: 主席令第八十四号[Z]. (2021-06).',
    ],
    ['neither author nor date', bare, 'China cloud market[Z].'],
  ])('tells of %s', (_, publication, reference) => {
    expect(formatReference(publication, 'gb7714')).toBe(reference);
  });

  it.each([
    ['zh-Hans', '甲, 乙, 丙, 等. '],
    ['en', '甲, 乙, 丙, et al. '],
  ])(
    'names three authors and says in the language of the source (%s) that there are more',
    (language, names) => {
      const author = ['甲', '乙', '丙', '丁'].map((literal) => ({ literal }));
      expect(formatReference({ ...bare, author, language }, 'gb7714')).toContain(names);
    },
  );

  it('ends with the address', () => {
    expect(formatCitation(article, 'gb7714')).toMatch(
      /\[2026-11-23\]\. https:\/\/example\.org\/p\/1\.$/,
    );
  });
});

describe('a reference after the APA', () => {
  it.each([
    ['an article', article, '张三. (2020, March 18). 分布式数据库的架构原理. 知乎专栏.'],
    [
      'a report of a quarter, by its publisher',
      report,
      'Example Research. (2020, Q3). China cloud market (R-12).',
    ],
    [
      'Western authors, with initials',
      paper,
      'Pan, A., & von Neumann, M. A. J. (2024). A database in parts. Journal of Databases.',
    ],
    [
      'a law of some month',
      law,
      '全国人民代表大会常务委员会. (2021, June). 中华人民共和国数据安全法 (主席令第八十四号).',
    ],
    ['neither author nor date', bare, 'China cloud market. (n.d.).'],
    [
      'a fiscal year',
      { ...report, issued: 'FY2021' },
      'Example Research. (FY2021). China cloud market (R-12).',
    ],
    ['a title that asks', { ...bare, title: 'Who leads?' }, 'Who leads? (n.d.).'],
  ])('tells of %s', (_, publication, reference) => {
    expect(formatReference(publication, 'apa')).toBe(reference);
  });

  it.each([
    ['2026-11-23', 'Retrieved November 23, 2026, from https://example.org/p/1'],
    ['2026-11', 'Retrieved November 2026 from https://example.org/p/1'],
    ['2026', 'Retrieved 2026 from https://example.org/p/1'],
  ])('ends with the day of reading (%s) and the address, without a stop', (accessed, end) => {
    expect(formatCitation({ ...article, accessed }, 'apa').endsWith(`知乎专栏. ${end}`)).toBe(true);
  });

  it('ends with the address alone where the day of reading is not known', () => {
    const { accessed: _, ...unread } = article;
    expect(formatCitation(unread, 'apa')).toMatch(/知乎专栏\. https:\/\/example\.org\/p\/1$/);
  });
});

it('leaves an address as it is, Han characters included, and makes up none', () => {
  const url = 'https://example.org/云1';
  expect(formatCitation({ ...article, URL: url }, 'apa')).toContain(url);
  expect(formatCitation(bare, 'apa')).toBe(formatReference(bare, 'apa'));
});

it.each([
  ['zh-Hans', 'A report[R/OL].'],
  ['en', 'A report. (n.d.).'],
] as const)('readers of %s are shown the convention they know', (locale, reference) => {
  const views = viewsOf(edition(sound), locale).map(({ view }) => view);
  const source = views.find(({ record }) => record === 'source') as SourceView;
  expect(readersReference(source, locale)).toBe(reference);
});
