// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { translatedPage, translationsView } from '../../evidence/views/samples';
import { Translations } from './Translations';

describe('the translations of an edition', () => {
  test.each([
    [
      'zh-Hans',
      '共 5 页，1 页两种语言一致。',
      '等得最久的是《English tdsql》，上次比对在 <2026-11-20>。',
      ['中文版有改动', '两版都有改动', '尚未比对', '尚无中文版', '一致'],
    ],
    [
      'en',
      '1 of 5 pages are in step.',
      'Waiting longest: English tdsql, last compared on <2026-11-20>.',
      [
        'Chinese has changed',
        'Both have changed',
        'Not compared yet',
        'Not yet in Chinese',
        'In step',
      ],
    ],
  ] as const)('are told in %s', (locale, coverage, oldest, states) => {
    const page = renderPage(<Translations data={translationsView()} />, locale);
    expect(readable(only(page, 'h2'))).toBe('Next edition');
    expect(textsOf(page, '.summary')).toEqual([coverage, oldest]);
    expect(textsOf(page, 'td.state')).toEqual(states);
  });

  test('have dates where they were compared, and say so where they were not', () => {
    const page = renderPage(<Translations data={translationsView()} />, 'zh-Hans');
    const missing = '—未载明';
    const dates = ['<2026-11-20>', '<2026-11-23>', missing, missing, '<2026-11-26>'];
    expect(textsOf(page, 'td.since')).toEqual(dates.map((date) => `最近比对 ${date}`));
  });

  test('lead to the page in either language, and say how long it is', () => {
    const data = translationsView({ pages: [translatedPage('tdsql')] });
    const page = renderPage(<Translations data={data} />, 'en');
    expect(textsOf(page, 'th[scope="row"] > span')).toEqual([
      'English tdsql1,234 words',
      '中文 tdsql2,310 characters',
    ]);
    const [own, other] = page.querySelectorAll('a');
    expect([own?.getAttribute('href'), own?.lang]).toEqual(['/en/docs/next/tdsql', '']);
    expect([other?.getAttribute('href'), other?.lang]).toEqual(['/docs/next/tdsql', 'zh-Hans']);
    expect(other?.hreflang).toBe('zh-Hans');
  });

  test('name no page that waits where none does', () => {
    const data = translationsView({ pages: [translatedPage('tdsql')] });
    expect(readable(only(renderPage(<Translations data={data} />, 'en'), '.summary'))).toBe(
      '1 of 1 pages are in step.',
    );
  });
});
