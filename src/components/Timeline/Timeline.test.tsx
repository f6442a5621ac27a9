// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import type { EventView, TimelineView } from '../../evidence/views/views';
import { claim, period } from '../../samples/records';
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
      expect(textsOf(page, 'legend')).toEqual([label]);
      expect(textsOf(page, 'fieldset button')).toEqual(choices);
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
      expect(site.anchors).toEqual(['claim-of-a', 'claim-of-b', 'claim-of-c', 'claim-of-d']);
    });

    test('is not narrowed down by what was chosen of another list', () => {
      site.search = '?other=kind.challenge';
      expect(shown(render(data))).toEqual(['a', 'b', 'c', 'd']);
    });
  });

  test('offers no choice of one kind', () => {
    expect(render(timeline([event('a', '2008')])).querySelector('fieldset')).toBeNull();
  });
});
