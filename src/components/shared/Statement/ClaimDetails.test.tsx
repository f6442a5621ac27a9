// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../../tests/docusaurus/render';
import type { Locale } from '../../../evidence/locale';
import { claim, period, source } from '../../../evidence/views/samples';
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
  answers: [{ edition: '2020-10', claim: 'old', verdict: 'outdated' }],
});

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
      '2020-10 版的 old：已过时',
      '本条链接 报告问题 whole',
    ],
    [
      'en',
      'As of <2025> · High confidence',
      '[1] 年度报告 腾讯 · <2026-03> · Primaryp. 12',
      'old of edition 2020-10: Outdated',
      'Link to this claim Report a problem whole',
    ],
  ] as const)('tells in %s, without a script, all that is known', (locale, ...lines) => {
    const page = renderPage(details(whole), locale);
    const [standing, cited, answer, foot] = lines;
    expect(readable(only(page, '.standing'))).toBe(standing);
    expect(readable(only(page, '.source'))).toBe(cited);
    expect(textsOf(page, '.line')).toEqual([answer]);
    expect(readable(only(page, '.foot'))).toBe(foot);
    expect(only(page, '.foot a:first-child').getAttribute('href')).toBe('#claim-whole');
    expect(page.querySelector('button')).toBeNull();
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
    expect(searchParams.get('address')).toMatch(/#claim-whole$/);
  });

  test.each([
    [
      'zh-Hans',
      /^手册编者\. 收入为 7,518 亿元\[EB\/OL\]\. 手册（2026-11 版）\. \(2026-11\)\[\d{4}-\d\d-\d\d\]\. https:\/\/handbook\.example\/docs\/2026-11\/overview#claim-whole\.$/,
    ],
    [
      'en',
      /^Editors of the Handbook\. 收入为 7,518 亿元\[EB\/OL\]\. Handbook, edition 2026-11\. \(2026-11\)/,
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
