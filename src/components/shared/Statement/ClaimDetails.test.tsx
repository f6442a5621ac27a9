// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../../tests/docusaurus/render';
import type { Locale } from '../../../evidence/locale';
import { claim, history, period, source } from '../../../evidence/views/samples';
import type { ClaimView } from '../../../evidence/views/views';
import { Opened } from '../Popover/once-opened';
import { ClaimDetails } from './ClaimDetails';

const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
Object.assign(navigator, { clipboard: { writeText } });

const filing = source('filing', {
  kind: 'primary',
  title: '年度报告',
  translatedTitle: 'Annual report',
  publisher: '腾讯',
  issued: period('2026-03'),
});
const whole = claim('whole', {
  edition: '2026-11',
  statement: ['收入为 ', { strong: ['7,518 亿元'] }, '。'],
  asOf: period('2025'),
  confidence: 'high',
  sources: [{ source: filing, locator: 'p. 12' }],
  history: history('outdated'),
});

const unchanged: ClaimView['history'] = [
  { edition: '2020-10', standings: ['first'], claims: [{ path: '/docs/2020-10/x#claim-same' }] },
  { edition: '2023-05', onwards: true, standings: ['unchanged'], claims: [{}] },
  { edition: '2026-11', standings: ['unchanged'], claims: [] },
];

function details(data: ClaimView) {
  return <ClaimDetails claim={data} page={[data]} />;
}

function opened(data: ClaimView, locale: Locale) {
  return mountPage(<Opened value>{details(data)}</Opened>, locale);
}

beforeEach(() => {
  window.history.replaceState(null, '', '/docs/2026-11/overview?lens=all');
});

describe('the card of a claim', () => {
  test.each([
    [
      'zh-Hans',
      '截至 <2025> · 可信度高',
      '[1] 年度报告 腾讯 · <2026-03> · 一手资料p. 12',
      ['2020-10 版：首见', '本版的结论：已过时'],
      '本条链接 报告问题 whole',
    ],
    [
      'en',
      'As of <2025> · High confidence',
      '[1] 年度报告 腾讯 · <2026-03> · Primaryp. 12',
      ['Edition 2020-10: First stated', 'This edition’s verdict: Outdated'],
      'Link to this claim Report a problem whole',
    ],
  ] as const)('tells in %s, without a script, all that is known', (locale, ...lines) => {
    const page = renderPage(details(whole), locale);
    const [standing, cited, editions, foot] = lines;
    expect(readable(only(page, '.standing'))).toBe(standing);
    expect(readable(only(page, '.source'))).toBe(cited);
    expect(textsOf(page, '.history > .line')).toEqual(editions);
    expect(readable(only(page, '.foot'))).toBe(foot);
    expect(only(page, '.foot a:first-child').getAttribute('href')).toBe('#claim-whole');
    expect(page.querySelector('button')).toBeNull();
  });

  describe('with the editions that have the claim', () => {
    const lines = '.history > .line';

    test('quotes the others once it is opened, and leads to them all along', () => {
      const href = (page: HTMLElement) => only(page, '.history a').getAttribute('href');
      expect(href(renderPage(details(whole)))).toBe('/docs/2020-10/history#claim-old');
      const page = opened(whole, 'zh-Hans');
      expect(textsOf(page, lines)).toEqual([
        '2020-10 版：首见“It says old in 2020-10.”',
        '本版的结论：已过时',
      ]);
      expect(href(page)).toBe('/docs/2020-10/history#claim-old');
    });

    test('says on the earlier what became of it, before it is opened, too', () => {
      const then = claim('then', { history: history('corrected', 'earlier') });
      expect(textsOf(renderPage(details(then)), lines)).toEqual([
        '本版：首见',
        '2026-11 版：已更正',
      ]);
      expect(textsOf(opened(then, 'en'), lines)).toEqual([
        'This edition: First stated',
        'Edition 2026-11: Corrected“It says new in 2026-11.”',
      ]);
    });

    test('waits until it is opened where nothing changed', () => {
      const same = claim('same', { edition: '2026-11', history: unchanged });
      expect(renderPage(details(same)).querySelector('.history')).toBeNull();
      expect(textsOf(opened(same, 'zh-Hans'), lines)).toEqual([
        '2020-10 版：首见',
        '2023-05 版起：沿用',
        '本版：沿用',
      ]);
      expect(textsOf(opened(same, 'en'), lines)[1]).toBe('Edition 2023-05 onwards: Unchanged');
    });

    test('leads to each of several claims in whose place it stands', () => {
      const several = ['a', 'b'].map((id) => ({
        statement: `${id}.`,
        path: `/docs/2020-10/x#${id}`,
      }));
      const joined = claim('joined', {
        edition: '2026-11',
        history: [
          { edition: '2020-10', standings: ['first'], claims: several },
          { edition: '2026-11', standings: ['confirmed', 'outdated'], claims: [] },
        ],
      });
      const page = opened(joined, 'en');
      expect(textsOf(page, lines)).toEqual([
        'Edition 2020-10: First stated“a.”“b.”',
        'This edition’s verdict: Confirmed · Outdated',
      ]);
      expect(textsOf(page, '.history a')).toEqual(['“a.”', '“b.”']);
    });

    test('names an edition that dropped it', () => {
      const gone = claim('gone', {
        history: [
          { edition: '2020-10', standings: ['first'], claims: [] },
          { edition: '2026-11', standings: ['dropped'], claims: [] },
        ],
      });
      const page = opened(gone, 'en');
      expect(textsOf(page, lines)[1]).toBe('Edition 2026-11: Dropped');
      expect(page.querySelector('.history a')).toBeNull();
    });
  });

  describe('with its age', () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: new Date(2026, 10, 26), toFake: ['Date'] });
      return () => vi.useRealTimers();
    });
    const standing = (page: HTMLElement) => readable(only(page, '.standing'));

    test('goes by the edition in the page as built, by the reader’s day once it is opened', () => {
      const old = claim('old', { edition: '2026-11', asOf: period('2023-03'), age: 3 });
      expect(standing(renderPage(details(old)))).toBe('截至 <2023-03> · 原文所述早于本版 3 年');
      expect(standing(opened(old, 'zh-Hans'))).toBe('截至 <2023-03> · 原文所述距今 3 年 8 个月');
      expect(standing(opened(old, 'en'))).toBe('As of <2023-03> · As stated3 years 8 months ago');
    });

    test('says nothing of a year in an edition, nor of a month today', () => {
      const recent = claim('recent', { asOf: period('2026-10'), age: 1 });
      expect(standing(renderPage(details(recent), 'en'))).toBe('As of <2026-10> · As stated');
      expect(standing(opened(recent, 'en'))).toBe('As of <2026-10> · As stated');
    });
  });

  describe('with the date of its review', () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: new Date(2026, 10, 26), toFake: ['Date'] });
      return () => vi.useRealTimers();
    });
    const said = (review: string, locale: Locale) =>
      textsOf(opened(claim('r', { review: period(review) }), locale), '.review');

    test.each([
      ['2027-05', '按期应于 <2027-05>复核', 'Due for review by <2027-05>'],
      ['2026-11', '原应于 <2026-11>复核，现已逾期', 'Was due for review by <2026-11>; overdue'],
      ['2024', '原应于 <2024>复核，现已逾期', 'Was due for review by <2024>; overdue'],
    ] as const)('%s tells it when it is near or past', (review, chinese, english) => {
      expect(said(review, 'zh-Hans')).toEqual([chinese]);
      expect(said(review, 'en')).toEqual([english]);
    });

    test('keeps quiet while it is far, and in the page as built', () => {
      expect(said('2027-06', 'en')).toEqual([]);
      const past = claim('past', { review: period('2024') });
      expect(renderPage(details(past)).querySelector('.review')).toBeNull();
    });
  });

  test('leaves out what is not known of a source', () => {
    const bare = claim('bare', { sources: [{ source: source('s', { publisher: undefined }) }] });
    expect(readable(only(renderPage(details(bare)), '.source'))).toBe('[1] Title of s 媒体');
  });

  test('leads to its sources, and translates their titles, once it is opened', () => {
    const page = opened(whole, 'en');
    const title = only(page, '.source > a');
    expect([readable(title), title.getAttribute('href')]).toEqual([
      '年度报告',
      'https://example.org/filing',
    ]);
    expect(readable(only(page, '.translation'))).toBe('[Annual report]');
  });

  test('takes reports, filled in, without a script', () => {
    const page = renderPage(details(whole), 'en');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.foot a')];
    const report = links.find((link) => readable(link) === 'Report a problem');
    const { searchParams } = new URL(report?.href ?? '');
    expect(searchParams.get('record')).toBe('whole');
    expect(searchParams.get('edition')).toBe('2026-11');
  });

  test.each([
    [
      'zh-Hans',
      /^手册编者\. 收入为 7,518 亿元\[EB\/OL\]\. 手册（2026-11 版）\. \(2026-11-26\)\[\d{4}-\d\d-\d\d\]\. https:\/\/handbook\.example\/docs\/2026-11\/overview#claim-whole\.$/,
    ],
    [
      'en',
      /^Editors of the Handbook\. 收入为 7,518 亿元\[EB\/OL\]\. Handbook, edition 2026-11\. \(2026-11-26\)/,
    ],
  ] as const)('copies its citation in %s, with its permanent address', async (locale, citation) => {
    const page = opened(whole, locale);
    await click(only(page, '.actions > button:first-of-type'));
    expect(writeText).toHaveBeenLastCalledWith(expect.stringMatching(citation));
  });

  test('offers no citation of a draft', () => {
    const page = opened(claim('draft', { edition: 'next' }), 'en');
    expect(page.querySelector('.actions')).toBeNull();
    expect(textsOf(page, '.foot a')).toEqual(['Link to this claim', 'Report a problem']);
  });
});
