// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportedText, reportsIn } from '../../../tests/docusaurus/reports';
import { site } from '../../../tests/docusaurus/site';
import { claim, longWord, period } from '../../evidence/views/samples';
import type { EventView, TimelineView } from '../../evidence/views/views';
import { Timeline } from './Timeline';

function event(label: string, date: string, fields: Partial<EventView> = {}): EventView {
  return { label, kind: 'milestone', date: period(date), claim: claim(`of-${label}`), ...fields };
}

function timeline(events: EventView[], fields: Partial<TimelineView> = {}): TimelineView {
  return { record: 'timeline', id: 'history', caption: 'History', events, ...fields };
}

function render(data: TimelineView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Timeline data={data} page={[data]} />, locale);
}

beforeEach(() => {
  site.search = '';
  window.location.hash = '';
});

describe('Timeline', () => {
  test('groups events by year, in order', () => {
    const page = render(
      timeline([event('a', '2009-09-10'), event('b', '2009'), event('c', '2018-09')]),
    );
    expect(readable(only(page, 'figcaption'))).toBe('History');
    expect(textsOf(page, 'ol.years > li > time')).toEqual(['2009', '2018']);
    expect(textsOf(page, 'ol.years > li:first-child > ol > li strong')).toEqual(['a', 'b']);
  });

  test('dates each event for readers and machines, once', () => {
    const page = render(timeline([event('a', '2009-09-10'), event('b', '2009')]));
    const times = [...page.querySelectorAll('.events time.date')];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2009-09-10']);
    expect(times.map(readable)).toEqual(['<2009-09-10>']);
  });

  test('keeps fiscal years apart from those of the calendar', () => {
    const page = render(timeline([event('a', 'FY2021-Q1'), event('b', '2021')]));
    expect(textsOf(page, '.years > li > :first-child')).toEqual(['FY2021', '2021']);
    expect(readable(only(page, '.events data'))).toBe('<FY2021-Q1>');
  });

  test('names the kind of an event in words', () => {
    const events = [event('a', '2020', { kind: 'challenge' }), event('b', '2020')];
    expect(textsOf(render(timeline(events), 'en'), '.kind')).toEqual(['Challenge', 'Milestone']);
    expect(textsOf(render(timeline(events)), '.kind')).toEqual(['挑战', '里程碑']);
  });

  test('states the claim with its marks, and what holds for all once', () => {
    const page = render(timeline([event('a', '2020')], { note: ['Partial'] }), 'en');
    expect(readable(only(page, '#claim-of-a')).startsWith('Statement of of-a.[1]')).toBe(true);
    expect(textsOf(page, '.common')).toEqual(['All of the above: <2020-10> · As stated']);
    expect(textsOf(page, '.note')).toEqual(['Note: Partial']);
  });

  test('has no id twice where events share a claim', () => {
    const shared = { claim: claim('shared') };
    const page = render(timeline([event('a', '2008', shared), event('b', '2009', shared)]));
    expect(repeatedIds(page)).toEqual([]);
    expect(only(page, '#claim-shared').closest('.year')?.textContent).toContain('2008');
  });

  describe('with kinds to choose among', () => {
    const data = timeline([
      event('a', '2008', { kind: 'challenge' }),
      event('b', '2009', { kind: 'product' }),
      event('c', '2009', { kind: 'challenge' }),
      event('d', '2010', { kind: 'product' }),
    ]);
    const shown = (page: ParentNode) =>
      textsOf(page, '.year:not([hidden]) .event:not([hidden]) strong');

    test.each([
      ['zh-Hans', '类别', ['挑战 2', '产品 2']],
      ['en', 'Kind', ['Challenge 2', 'Product 2']],
    ] as const)('offers them in %s, and shows everything at first', (locale, label, choices) => {
      const page = render(data, locale);
      expect(textsOf(page, '.facets legend')).toEqual([label]);
      expect(textsOf(page, '.facets fieldset button')).toEqual(choices);
      expect(page.querySelector('[hidden]')).toBeNull();
    });

    test('hides the other events, and the years that have none left', () => {
      site.search = '?history=kind.challenge';
      const page = render(data);
      expect(shown(page)).toEqual(['a', 'c']);
      expect(textsOf(page, '.year[hidden] > time')).toEqual(['2010']);
    });

    test('keeps the anchors of what it hides', () => {
      site.search = '?history=kind.challenge';
      const page = render(data);
      expect(only(page, '#claim-of-d').closest('[hidden]')).not.toBeNull();
      expect(site.anchors.filter((id) => id.startsWith('claim-'))).toEqual([
        'claim-of-a',
        'claim-of-b',
        'claim-of-c',
        'claim-of-d',
      ]);
    });

    test('is not narrowed down by what was chosen of another list', () => {
      site.search = '?other=kind.challenge';
      expect(shown(render(data))).toEqual(['a', 'b', 'c', 'd']);
    });
  });

  test('offers no choice of one kind, nor of one span', () => {
    expect(render(timeline([event('a', '2008')])).querySelector('fieldset')).toBeNull();
  });

  describe('with spans to zoom to', () => {
    const data = timeline([
      event('a', '2009', { kind: 'challenge' }),
      event('b', '2024', { kind: 'product' }),
      event('c', '2024-06-18', { kind: 'challenge' }),
      event('d', '2024-07', { kind: 'product' }),
      event('e', '2025', { kind: 'product' }),
      event('f', 'FY2025', { kind: 'product' }),
    ]);
    const shown = (page: ParentNode) =>
      textsOf(page, '.year:not([hidden]) .event:not([hidden]) strong');
    const trail = (page: ParentNode) => textsOf(page, '.trail li');
    const buckets = (page: ParentNode) =>
      [...page.querySelectorAll('.bucket')].map(
        (bucket) => `${readable(only(bucket, '.name'))} ${readable(only(bucket, '.count'))}`,
      );
    const bucket = (page: ParentNode, name: string) =>
      [...page.querySelectorAll<HTMLButtonElement>('.bucket')].find((button) =>
        readable(button).startsWith(name),
      ) as HTMLButtonElement;
    const mount = (search = '') => {
      site.search = search;
      return mountPage(<Timeline data={data} page={[data]} />);
    };

    test.each([
      ['zh-Hans', '时间', ['2000 年代 1', '2020 年代 5'], '全部', '6 条'],
      ['en', 'Time', ['2000s 1', '2020s 5'], 'All', '6 events'],
    ] as const)('offers decades at first, in %s', (locale, label, decades, all, total) => {
      const page = render(data, locale);
      expect(readable(only(page, '.zoom legend'))).toBe(label);
      expect(buckets(page)).toEqual(decades);
      expect(trail(page)).toEqual([all]);
      expect(readable(only(page, '.zoom output'))).toBe(total);
      expect(shown(page)).toHaveLength(6);
    });

    test('says how many are of which kind, not by colour alone', () => {
      expect(readable(bucket(render(data), '2020 年代'))).toBe('2020 年代 5 (挑战 1, 产品 4)');
    });

    test('leads from a decade to a year and a month, and back', async () => {
      const page = mount();
      await click(bucket(page, '2020 年代'));
      expect(site.search).toBe('history-at=2020s');
      expect(buckets(page)).toEqual(['2024 年 3', '2025 年 1', 'FY2025 1']);
      expect(shown(page)).toEqual(['b', 'c', 'd', 'e', 'f']);
      await click(bucket(page, '2024 年'));
      expect(trail(page)).toEqual(['全部', '2020 年代', '2024 年']);
      expect(shown(page)).toEqual(['b', 'c', 'd']);
      expect(buckets(page)).toEqual(['6月 1', '7月 1']);
      await click(bucket(page, '6月'));
      expect(site.search).toBe('history-at=2024-06');
      expect(shown(page)).toEqual(['c']);
      expect(buckets(page)).toEqual([]);
      expect(document.activeElement).toBe(only(page, '.zoom'));
      await click(only(page, '.trail li:first-child button'));
      expect(site.search).toBe('');
      expect(shown(page)).toHaveLength(6);
    });

    test('shows nothing that was not chosen of kinds, and leads to nothing empty', () => {
      const page = mount('history=kind.challenge');
      expect(buckets(page)).toEqual(['2000 年代 1', '2020 年代 1']);
      expect(readable(only(page, '.zoom output'))).toBe('2 条');
      const inDecade = mount('history=kind.challenge&history-at=2020s');
      expect(shown(inDecade)).toEqual(['c']);
      expect(buckets(inDecade)).toEqual(['2024 年 1', '2025 年 0', 'FY2025 0']);
      expect(bucket(inDecade, '2025 年').disabled).toBe(true);
    });

    test('counts the kinds within the span', () => {
      const page = mount('history-at=2024');
      expect(textsOf(page, '.facets fieldset button')).toEqual(['挑战 1', '产品 2']);
    });

    test.each(['2031', '2024-6', 'yesterday', '%'])('takes no notice of %s', (span) => {
      expect(shown(mount(`history-at=${encodeURIComponent(span)}`))).toHaveLength(6);
    });

    test('shows an event that the address names, whatever else it asks for', () => {
      window.location.hash = '#history-of-a';
      expect(shown(mount('history-at=2024&history=kind.product'))).toEqual(['a', 'b', 'd']);
      window.location.hash = '#claim-of-e';
      expect(shown(mount('history-at=2024-06'))).toEqual(['c', 'e']);
    });
  });

  describe('with an address for each event', () => {
    const shared = { claim: claim('shared') };
    const data = timeline([event('a', '2008', shared), event('b', '2009', shared)]);

    test.each([
      ['zh-Hans', '本条链接：'],
      ['en', 'Link to this event: '],
    ] as const)('links each to itself, in %s', (locale, words) => {
      const page = render(data, locale);
      const links = [...page.querySelectorAll('.head a[href^="#"]')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        '#history-shared',
        '#history-shared-2',
      ]);
      expect(textsOf(page, '.head a[href^="#"] .visually-hidden')).toEqual([
        `${words}a`,
        `${words}b`,
      ]);
      expect(readable(only(page, '#history-shared-2 strong'))).toBe('b');
      expect(site.anchors).toContain('history-shared-2');
    });

    test('takes reports on each, with what it says', () => {
      const page = mountPage(<Timeline data={data} page={[data]} />);
      expect(reportsIn(only(page, '#history-shared-2 .head'))).toEqual([
        'history#shared at #history-shared-2',
      ]);
      expect(reportedText(page, 'history#shared')).toBe('<2008> | a\nStatement of shared.');
    });

    test('has no id twice where it is shown again', () => {
      const page = renderPage(
        <>
          <Timeline data={data} page={[data]} />
          <Timeline again data={data} page={[data]} />
        </>,
      );
      expect(repeatedIds(page)).toEqual([]);
    });
  });

  test('keeps fifty events scannable, and breaks at no word', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => event(`e${index}`, `${1990 + index}`));
    const page = render(timeline([...fifty, event(longWord, '2040')]));
    expect(page.querySelectorAll('.year')).toHaveLength(51);
    expect(textsOf(page, '.bucket .name')).toHaveLength(6);
    expect(readable(only(page, '.year:last-child strong'))).toBe(longWord);
  });

  test('has events without a source', () => {
    const bare = { claim: claim('bare', { sources: [] }) };
    expect(render(timeline([event('a', '2008', bare)])).querySelector('.statement sup')).toBeNull();
  });
});
