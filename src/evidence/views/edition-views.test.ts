import { describe, expect, it } from 'vitest';
import { edition, sound } from '../../../tests/support/evidence';
import { citedSources } from './cited';
import { viewsOf } from './edition-views';
import type { ComparisonView, SeriesView, TimelineView, View } from './views';

const all = edition({
  ...sound,
  comparison: `
    clouds:
      caption: { zh-Hans: 对比, en: Comparison }
      columns: { tencent: { label: { zh-Hans: 腾讯云, en: Tencent Cloud } } }
      rows:
        share:
          label: { zh-Hans: 份额, en: Share }
          cells: { tencent: { claims: [share] } }
  `,
  timeline: `
    history:
      caption: { zh-Hans: 历程, en: History }
      events:
        - { label: { zh-Hans: 后, en: Later }, kind: product, claim: later, date: day }
        - { label: { zh-Hans: 先, en: Earlier }, kind: milestone, claim: share, date: start }
  `,
  claim: `${sound.claim.trimEnd()}
    later:
      statement: { zh-Hans: 后来, en: Later }
      dates: { day: '2018-09-30' }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: low
  `,
  series: `
    shares:
      caption: { zh-Hans: 份额, en: Shares }
      method: { zh-Hans: 口径, en: Method }
      unit: share
      asOf: '2025'
      lines:
        tencent:
          label: { zh-Hans: 腾讯云, en: Tencent Cloud }
          points:
            - { at: '2024-Q2', value: 0.16, sources: [{ id: report }] }
            - { at: '2019-Q1', value: 0.154, sources: [{ id: report, locator: p. 2 }] }
  `,
});

function view<Kind extends View>(address: string, locale: 'zh-Hans' | 'en'): Kind {
  return viewsOf(all, locale).find((view) => view.address === address)?.view as Kind;
}

describe('viewsOf', () => {
  it('writes a claim out in each language from one value', () => {
    expect(view('claim/share', 'zh-Hans')).toMatchObject({
      statement: ['份额为 ', { figure: { text: '18%', value: 0.18 } }, '。'],
      asOf: { value: '2020-10', text: '2020 年 10 月' },
      figures: { start: { text: '2009 年', date: '2009' } },
    });
    expect(view('claim/share', 'en')).toMatchObject({
      statement: ['The share is ', { figure: { text: '18%', value: 0.18 } }, '.'],
      asOf: { text: 'October 2020' },
      figures: { start: { text: '2009' } },
    });
  });

  it('names the language of a source as its reader does', () => {
    expect(view('source/report', 'zh-Hans')).toMatchObject({ languageName: '英语' });
    expect(view('source/report', 'en')).toMatchObject({ languageName: 'English' });
  });

  it('puts the claims and sources of a table into it', () => {
    const { rows } = view<ComparisonView>('comparison/clouds', 'en');
    expect(rows[0]?.cells.tencent?.claims[0]?.sources[0]?.source.title).toBe('A report');
  });

  it('orders events and points by date', () => {
    const { events } = view<TimelineView>('timeline/history', 'en');
    expect(events.map(({ date }) => date.text)).toEqual(['2009', '30 September 2018']);
    const { lines } = view<SeriesView>('series/shares', 'zh-Hans');
    expect(lines[0]?.points.map(({ at, text }) => `${at.text} ${text}`)).toEqual([
      '2019 年第一季度 15.4%',
      '2024 年第二季度 16%',
    ]);
  });

  it('gives a chart round ticks from zero up', () => {
    const { ticks } = view<SeriesView>('series/shares', 'en');
    expect(ticks[0]).toEqual({ value: 0, text: '0%' });
    expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(0.16);
  });
});

describe('citedSources', () => {
  it('lists each source once, in order of use', () => {
    const views = [view('comparison/clouds', 'en'), view('claim/share', 'en')];
    expect(citedSources(views).map(({ id }) => id)).toEqual(['report']);
  });
});
